package app.treefall.narrative.coach;

import app.treefall.domain.Episode;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of capitals that a listener is known to know: those everybody in technology knows, those of the company's
/// own names, and those that they said themselves.
final class Vocabulary {

    private static final Set<String> EVERYBODY_S =
            Set.copyOf(Arrays.asList("""
                AAA ACL ACID AES AMI AMQP ANSI API APIS APM APP ARM ARN ASAP ASCII AWS AZ BASH BDD BI BIOS BOM BSD CAP CAPEX CDN
                CEO CET CFO CGI CIDR CIO CISO CLI CMS CMYK COO CORS CPU CPUS CRM CRON CRUD CSP CSRF CSS CSV CTA CTO CTR CUDA CVE
                DAG DAO DBA DDD DDL DDOS DEV DHCP DNS DOM DRY DSL DTO EBIT ECMA EDA EDI EKS ELB ELK EMEA EOD EOF EOL ERP EST ETA
                ETL EUR EULA FAQ FAQS FIFO FOSS FPS FTE FTP FYI GCC GCP GDPR GIF GIT GMT GNU GPS GPT GPU GPUS GRPC GUI GUID HDD
                HIPAA HMAC HPC HTML HTTP HTTPS IAM IBM IDE IDES IDS IEEE IIS IMAP INC IOPS IOT IPO ISO ISP ITIL JAR JDBC JDK JIRA
                JIT JPEG JPG JSON JVM JWT KISS KPI KPIS LAN LDAP LIFO LLC LLM LLMS LTD LTS LTV MAC MFA MIT MITM MLOPS MRR MTTR MVC
                MVP NAS NASA NAT NDA NFC NFS NLP NPM NPS NULL OAUTH OCR OKR OKRS OLAP OLTP OOM OOP OPEX ORM OSI OSX OTP PCI PDF
                PDFS PDT PHP PIN PMO PNG POC POS POSIX PST PSQL QPS RAG RAID RAM RBAC RDS REGEX REPL REST RFC RFCS RFP RGB ROI ROM
                RPC RPM RPS RSA RSS SAAS SAML SAP SCSS SDK SDKS SEO SFTP SHA SIEM SIM SLA SLAS SLI SLO SLOS SMB SMS SMTP SOA SOAP
                SOC SOLID SQL SRE SRES SSD SSH SSL SSO STDIN SVG SWE TBD TCP TDD TLD TLS TODO TPS TSV TTL UAT UDP UML UNIX URI URL
                URLS USA USB USD UTC UTF UUID UUIDS UX VAT VCS VIP VLAN VPC VPN VPS WAF WAL WAN WCAG WIFI WIP WSDL WWW XML XSS
                YAML YAGNI YTD ZIP COVID NATO UNESCO HTTPD ASCI WASM ASIC FPGA CSAT ARR CAC MAU DAU WAU B2B EBITDA RSVP TLDR IMHO
                NYC LAX UAE CHF GBP JPY AUD CAD SEK NOK DKK PLN CZK INR AND NOT ALL THE NOW NEW OLD ONE TWO YES WHO WHY HOW BUT
                FOR ANY OUT OFF TOP END DAY OUR YOU CAN HAS HAD WAS ARE USE ADD FIX SET GET PUT RUN TRY KEY LOG BUG
                MAX MIN AVG SUM AGE AGO AIR ASK BAD BAR BIG BOX BOY BUS BUY CAR CUT DID EAT EAR ERA EYE FAR FEW FLY FUN FULL GAP
                GAS GUY HER HIM HIS HIT HOT ICE ILL ITS JOB KID LAW LAY LED LEG LET LIE LOT LOW MAN MAP MAY MEN MET MIX NEXT NOR
                ODD OIL OWN OWE PAY PEN PER RAW RED RID ROW SAD SAY SEA SEE SHE SIT SIX SKY SON SUN TEA TEN TIE TIP TOO WAR WAY
                WEB WET WIN WON YET ZOO\
                """.strip().split("\\s+")));

    private final Snapshot journal;
    private final @Nullable Person listener;
    private @Nullable Set<String> said;

    Vocabulary(Snapshot journal, @Nullable Person listener) {
        this.journal = journal;
        this.listener = listener;
    }

    boolean knows(String capitals) {
        return EVERYBODY_S.contains(capitals) || said().contains(capitals);
    }

    private synchronized Set<String> said() {
        var known = said;
        if (known == null) {
            known = collected();
            said = known;
        }
        return known;
    }

    private Set<String> collected() {
        var words = new HashSet<String>();
        var profile = journal.profile();
        add(profile.company(), words);
        add(profile.team(), words);
        add(profile.title(), words);
        journal.people().forEach(person -> add(person.name(), words));
        journal.people().forEach(person -> add(person.title(), words));
        journal.metrics().forEach(metric -> add(metric.name(), words));
        journal.entries().forEach(entry -> add(entry.project(), words));
        for (var priority : journal.priorities()) {
            add(priority.name(), words);
            add(priority.words(), words);
            add(priority.measure(), words);
        }
        if (listener != null) {
            addSaidBy(listener, words);
        }
        return words;
    }

    private void addSaidBy(Person person, Set<String> words) {
        var heed = person.attention();
        add(heed.watches(), words);
        add(heed.reportsUp(), words);
        heed.theirWords().forEach(word -> add(word, words));
        heed.toBeExplained().forEach(word -> add(word.word(), words));
        journal.expectations().stream()
                .filter(it -> person.id().equals(it.person()))
                .forEach(it -> add(it.answer(), words));
        journal.feedback().stream()
                .filter(it -> person.id().equals(it.person()))
                .forEach(it -> add(it.words(), words));
        journal.tellings().stream()
                .filter(it -> person.id().equals(it.person()))
                .forEach(it -> add(it.words(), words));
        journal.episodesWith(person.id()).forEach(episode -> addAnswers(episode, words));
    }

    private static void addAnswers(Episode episode, Set<String> words) {
        episode.questions().forEach(posed -> add(posed.answer(), words));
        episode.points().forEach(point -> add(point.theirWords(), words));
        episode.promises().forEach(promise -> add(promise.words(), words));
    }

    private static void add(Prose text, Set<String> words) {
        Whole.addCapitals(text.text(), words);
    }
}

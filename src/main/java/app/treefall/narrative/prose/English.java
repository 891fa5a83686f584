package app.treefall.narrative.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The little English the narrative needs: which first words are past-tense verbs, and whether a text is English at
/// all.
/// Where it does not know, it says no, and the words are then left or quoted as they are.
public final class English {

    private static final Set<String> IRREGULAR = words("""
        arose ate awoke became began beat bent bet bid bit blew bought bound bred broke broadcast brought built burnt
        burst came cast caught chose clung cost crept cut dealt did dove drank drew drove dug fed fell felt fit fled flew
        forbade forecast foresaw forgave forgot fought found froze gave got grew ground had heard held hid hit hung hurt
        input kept knew laid learnt leapt led left lent let lit lost made meant met mistook offset outdid outran overcame
        overheard oversaw overtook overwrote paid proofread proved put quit ran rang read rebuilt recast redid redrew
        rekindled remade repaid reran resent reset restarted rethought retold retook rewound rewrote rid rode rose said
        sank sat saw sent set shed shone shot showed shrank shut slept slid snuck sold sought spelt spent spilt split
        spoke spread sprang spun stood stole strove struck stuck stung swept swore swung taught thought threw told took
        tore typeset undercut undertook underwent undid understood unwound upheld upset was were withdrew withheld
        withstood woke won wore wound wove wrote\
        """);

    /// End in -ed and are no past tense.
    private static final Set<String> NO_PAST = words("""
        need feed speed seed weed bleed breed creed deed reed greed heed indeed exceed proceed succeed embed shed bed red
        wed sled shred hundred sacred naked wicked kindred hatred newsfeed agreed-upon unneeded infrared biped moped
        limited detailed advanced related based dedicated distributed unified gated\
        """);

    private static final Set<String> ENGLISH = words("""
        the a an of to in and for on with is was were by from that it at not no as after before every all this which who
        when while what we our us i my me they their them he his she her you your has have had be been are than into over
        under out up about because so now two three four one its without only each more less did do does can could will
        would should per back\
        """);

    private static final Set<String> FOREIGN = words("""
        der die das und nicht ich wir mit für von den dem ein eine einen einer eines ist sind war wurde auf bei nach aus
        zum zur im auch als le la les des et une un pour dans du au aux est sur par qui que nous je pas avec el los las y
        con para por del se una es en lo il di che per la gli con non sono della het een ik och att som med för jag vi
        på de da do os as um uma em para não w na z się do nie jest że\
        """);

    /// Written small wherever they stand.
    private static final Set<String> TOOLS = words("""
        ansible apt awk bash bazel brew cargo cron crontab curl docker dotnet esbuild eslint etcd ffmpeg flask gcc git
        golang gradle grep gzip helm htop iptables javac jest journald jq k kotlinc kubectl kustomize llvm
        logrotate lsof maven mypy mysql netcat nginx npm npx numpy nvm openssl pandas perf pip pnpm podman postgres
        psql pytest python redis rsync ruff rustc rustup sbt sed spark sqlite ssh strace sudo systemd tcpdump terraform
        tmux tsc valgrind vim vite webpack wget yarn zsh x y z\
        """);

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

    private English() {}

    /// Whether this one word, in any case, can be the past tense of a verb: "Cut", "co-led", "migrated".
    public static boolean isPastVerb(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.lastIndexOf('-');
        var last = hyphen < 0 ? lower : lower.substring(hyphen + 1);
        if (IRREGULAR.contains(last)) {
            return true;
        }
        boolean regular =
                last.length() > 3 && last.endsWith("ed") && last.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return regular && !NO_PAST.contains(last) && hasVowelBeforeEnd(last);
    }

    /// Whether this word is written small at the beginning of a sentence too.
    static boolean isTool(String word) {
        return TOOLS.contains(word);
    }

    /// Whether what is written is certainly not English: another script, or more small words of other
    /// languages than of this one.
    public static boolean isForeign(String text) {
        int english = 0;
        int foreign = 0;
        int otherScript = 0;
        int letters = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var word = matcher.group().toLowerCase(Locale.ROOT);
            letters += word.length();
            otherScript += otherScriptIn(word);
            english += ENGLISH.contains(word) ? 1 : 0;
            foreign += FOREIGN.contains(word) ? 1 : 0;
        }
        return foreign > english || otherScript * 2 > letters;
    }

    private static int otherScriptIn(String word) {
        int others = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            others += c > 0x24f && !Character.isLowSurrogate(c) && isOtherScript(word.codePointAt(i)) ? 1 : 0;
        }
        return others;
    }

    private static boolean isOtherScript(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }

    private static boolean hasVowelBeforeEnd(String word) {
        return word.substring(0, word.length() - 2).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}

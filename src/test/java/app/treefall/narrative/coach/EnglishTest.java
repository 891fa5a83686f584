package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void englishIsKnown() {
        """
        Cut checkout p95 from 1.8 s to 0.6 s
        I replayed a day of real baskets through the new release before reading its code.
        Moved billing
        Tax we do not collect is tax Marlow pays.
        One page, three names: Orders 180 ms, Search 90 ms, Payments 330 ms. It has not been changed since.
        Tomás Riedel and Łukasz Żak moved the service to the new cluster.
        Migrated billing
        Refunds waited for me: 76 hours on average.\
        """.lines().forEach(text -> assertTrue(English.is(Words.of(text)), text));
    }

    @Test
    void otherLanguagesAreNot() {
        """
        Wir haben den Dienst umgezogen und die Kosten gesenkt.
        Die Wartezeit im Checkout von 1,8 s auf 0,6 s gesenkt
        Nous avons réduit le temps de réponse de 40 %.
        Redujimos el tiempo de espera a la mitad con una caché.
        Ho ridotto i tempi di risposta del servizio di pagamento.
        Ik heb de dienst naar het nieuwe cluster verhuisd.
        Przeniosłem usługę płatności na nowy klaster w jedną noc.
        Přesunul jsem službu na nový cluster.
        Jag flyttade tjänsten till det nya klustret på en natt.
        Eu reduzi o tempo de resposta do serviço pela metade.
        料金サービスを新しいクラスタに移した。
        Я перенёс сервис оплаты на новый кластер.
        نقلت خدمة الدفع إلى الخادم الجديد
        העברתי את שירות התשלומים
        결제 서비스를 새 클러스터로 옮겼다.
        ย้ายบริการชำระเงิน
        Ödeme hizmetini yeni kümeye taşıdım.\
        """.lines().forEach(text -> assertFalse(English.is(Words.of(text)), text));
    }

    @Test
    void whatCannotBeToldIsNotEnglish() {
        assertFalse(English.is(Words.of("")));
        assertFalse(English.is(Words.of("42")));
        assertFalse(English.is(Words.of("😀 🚀")));
        assertFalse(English.is(Words.of("`the and of`")));
    }
}

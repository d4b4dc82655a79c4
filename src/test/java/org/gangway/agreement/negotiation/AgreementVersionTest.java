package org.gangway.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.agreement.negotiation.AgreementFixtures.lead;
import static org.gangway.agreement.negotiation.AgreementFixtures.manager;

import java.time.LocalDate;
import org.gangway.identity.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementVersionTest {

    private final AgreementVersion version = AgreementFixtures.version();

    @BeforeEach
    void agree() {
        version.takeEffect(LocalDate.of(2026, 1, 1));
        version.putOnTable();
        version.agree("{\"a\":\"ø\"}");
    }

    @Test
    void isSignedWhenBothHaveSigned() {
        version.sign(lead());
        assertThat(version.isSigned()).isFalse();

        version.sign(manager());
        assertThat(version.isSigned()).isTrue();
        assertThat(version.signature(Side.VENDOR).orElseThrow().signedByName()).isEqualTo("Meera Kulkarni");
    }

    @Test
    void refusesASecondSignatureOfOneSide() {
        version.sign(lead());

        assertThatThrownBy(() -> version.sign(lead())).hasMessageContaining("agreement.already-signed");
    }

    @Test
    void refusesToSignWhatIsNotAgreed() {
        version.reopen(Side.CLIENT);

        assertThatThrownBy(() -> version.sign(lead())).hasMessageContaining("agreement.not-agreed");
    }

    @Test
    void refusesChangesBySomebodyWhoHasSigned() {
        version.sign(lead());

        assertThatThrownBy(() -> version.reopen(Side.VENDOR)).hasMessageContaining("agreement.own-signature-given");
    }

    @Test
    void voidsASignatureUnderOtherTerms() {
        version.sign(lead());

        version.reopen(Side.CLIENT);

        assertThat(version.status()).isEqualTo(AgreementStatus.NEGOTIATING);
        assertThat(version.signature(Side.VENDOR)).isEmpty();
        assertThat(version.sha256()).isEmpty();
    }

    @Test
    void refusesEveryChangeOnceSigned() {
        version.sign(lead());
        version.sign(manager());

        assertThatThrownBy(() -> version.reopen(Side.CLIENT)).hasMessageContaining("agreement.signed-is-final");
        assertThatThrownBy(() -> version.sign(manager())).hasMessageContaining("agreement.not-agreed");
    }

    @Test
    void keepsTheHashOfItsTextInUtf8() {
        assertThat(version.sha256()).contains("bebb693c9195784ce312b78477420074d0f20548924dcc67bad8cde8ff4f602a");
        assertThat(version.isWhole()).isTrue();
    }
}

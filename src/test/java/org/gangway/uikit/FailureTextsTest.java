package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gangway.language.Msg;
import org.gangway.shared.RequestId;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class FailureTextsTest {

    @Test
    void theReferenceIsTheIdOfTheRequest() {
        try (var _ = MDC.putCloseable(RequestId.KEY, "proxy-4711.a")) {
            assertThat(FailureTexts.reported(new IllegalStateException("broken"))
                            .toString())
                    .contains("proxy-4711.a");
        }
        assertThat(FailureTexts.reported(new IllegalStateException("broken")).toString())
                .doesNotContain("proxy-4711.a");
    }

    @Test
    void whoeverLeftHasNoReferenceToAskAbout() {
        assertThat(FailureTexts.reported(new IOException("Broken pipe"))).isEqualTo(Msg.common_connection_lost());
        assertThat(FailureTexts.reported(new IOException("disk is broken"))).isNotEqualTo(Msg.common_connection_lost());
    }
}

package org.gangway.preview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PreviewPlacesTest {

    private final PreviewPlaces places = new PreviewPlaces(2, Duration.ZERO);

    @Test
    void letsTwoComputeAtATime() {
        assertThat(places.<String>compute(() -> places.compute(() -> "both"))).isEqualTo("both");
    }

    @Test
    void refusesAThird() {
        assertThatExceptionOfType(PreviewPlaces.Busy.class)
                .isThrownBy(
                        () -> places.<String>compute(() -> places.compute(() -> places.compute(() -> "one too many"))));
    }

    @Test
    void takesAPlaceBackFromOneThatFailed() {
        for (int i = 0; i < 3; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> places.compute(() -> {
                        throw new IllegalStateException();
                    }));
        }

        assertThat(places.<String>compute(() -> "free")).isEqualTo("free");
    }

    @Test
    void refusesWhileThePortalStops() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(PreviewPlaces.Busy.class).isThrownBy(() -> places.compute(() -> "late"));
        assertThat(Thread.interrupted()).isTrue();
    }
}

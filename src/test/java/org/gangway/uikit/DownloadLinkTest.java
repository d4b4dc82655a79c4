package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gangway.document.DownloadFile;
import org.gangway.language.Msg;
import org.gangway.testing.Followed;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadLinkTest extends ViewTest {

    @BeforeEach
    void readDanish() {
        signIn(World.create().manager(), Locale.forLanguageTag("da-DK"));
    }

    @Test
    void writesForTheReaderOfThePage() {
        var link = new DownloadLink(Msg.settlement_document_xlsx(), () -> file(words()));
        UI.getCurrent().add(link);

        var followed = Followed.link(link);

        assertThat(followed.text()).isEqualTo("Regneark (XLSX) 1.234,5");
        assertThat(followed.mediaType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(followed.disposition())
                .isEqualTo("attachment; filename=\"Godtgoerelse.csv\"; filename*=UTF-8''Godtg%C3%B8relse.csv");
        assertThat(link.getElement().hasAttribute("download")).isTrue();
    }

    @Test
    void writesPieceByPieceForTheReaderOfThePage() {
        var link = new DownloadLink(
                Msg.settlement_document_xlsx(), "Godtgørelse.csv", DownloadFile.CSV, out -> out.write(bytes(words())));
        UI.getCurrent().add(link);

        var followed = Followed.link(link);

        assertThat(followed.text()).isEqualTo("Regneark (XLSX) 1.234,5");
        assertThat(followed.disposition()).contains("filename*=UTF-8''Godtg%C3%B8relse.csv");
    }

    @Test
    void failsWithoutAFileWhereNoneCanBeMade() {
        var link = new DownloadLink(Msg.settlement_document_xlsx(), () -> {
            throw new IllegalStateException("no file");
        });
        UI.getCurrent().add(link);

        assertThatThrownBy(() -> Followed.link(link)).hasRootCauseMessage("no file");
    }

    private static String words() {
        assertThat(UI.getCurrent()).as("a request without a page").isNull();
        return ScreenTexts.say(Msg.settlement_document_xlsx()) + " "
                + ScreenTexts.formats().number(new BigDecimal("1234.5"), 1, 1);
    }

    private static DownloadFile file(String words) {
        return new DownloadFile("Godtgørelse.csv", DownloadFile.CSV, bytes(words));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}

package org.gangway.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gangway.document.SheetCell;
import org.gangway.language.Msg;
import org.gangway.testing.DownloadedFile;
import org.gangway.testing.Followed;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListDownloadsTest extends ViewTest {

    private record Fee(String vendor, String amount) {}

    private final ArrayList<Fee> fees = new ArrayList<>(List.of(new Fee("Sahyadri, Pune", "1234.5")));

    @BeforeEach
    void show() {
        signIn(World.create().manager(), Locale.forLanguageTag("da-DK"));
        UI.getCurrent()
                .add(new ListDownloads<>(
                        Msg.shell_menu(),
                        List.of(
                                new ListColumn<Fee>(Msg.shell_skip(), fee -> SheetCell.text(fee.vendor())),
                                new ListColumn<Fee>(
                                        Msg.shell_menu_toggle(),
                                        fee -> SheetCell.number(new BigDecimal(fee.amount()), 2)),
                                new ListColumn<Fee>(Msg.shell_menu(), fee -> SheetCell.day(LocalDate.of(2026, 3, 1)))),
                        () -> List.copyOf(fees)));
    }

    @Test
    void writesForProgramsWhatTheyCanRead() {
        var lines = follow(1).text().lines().toList();

        assertThat(lines.getFirst())
                .isEqualTo(say(Msg.shell_skip()) + "," + say(Msg.shell_menu_toggle()) + "," + say(Msg.shell_menu()));
        assertThat(lines.get(1)).isEqualTo("\"Sahyadri, Pune\",1234.5,2026-03-01");
    }

    @Test
    void writesForExcelWithDecimalCommas() {
        var file = follow(2);

        assertThat(file.content()).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        assertThat(file.text().lines().toList().get(1)).startsWith("Sahyadri, Pune;1234,5;");
        assertThat(file.disposition()).contains("Excel");
    }

    @Test
    void writesFiguresIntoAWorkbookThatOneCanCalculateWith() throws IOException {
        var followed = follow(0);
        var file = new DownloadedFile(200, followed.mediaType(), followed.disposition(), followed.content());

        assertThat(file.kind()).isEqualTo("xlsx");
        assertThat(file.text()).contains("Sahyadri, Pune").contains("1234.5");
    }

    @Test
    void readsTheRowsAnewForEachFile() {
        follow(1);
        fees.add(new Fee("Konkan", "7"));

        assertThat(follow(1).text().lines()).hasSize(3);
    }

    private static Followed follow(int link) {
        return Followed.link(_find(DownloadLink.class).get(link));
    }

    private static String say(org.gangway.language.Text text) {
        return ScreenTexts.say(text);
    }
}

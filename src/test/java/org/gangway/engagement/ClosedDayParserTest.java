package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.language.Formats;
import org.gangway.language.ReaderProfile;
import org.gangway.language.TestTexts;
import org.gangway.reading.TextDecoder;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedDayParserTest {

    private static final java.time.LocalDate TODAY = java.time.LocalDate.of(2026, 11, 30);

    private static final ZoneId AARHUS = ZoneId.of("Europe/Copenhagen");
    private static final String FILE = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20330106
            SUMMARY:Fjernarbejde på øen
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @Test
    void readsDaysAsADaneWritesThem() {
        assertThat(read("da-DK", "24-12-2035; Juleaften\n31.12.2035; Nytårsaften\n2036-01-01; Nytår\n1. maj 2036\tMaj"))
                .extracting(SiteClosedDay::day)
                .containsExactly(
                        LocalDate.of(2035, 12, 24),
                        LocalDate.of(2035, 12, 31),
                        LocalDate.of(2036, 1, 1),
                        LocalDate.of(2036, 5, 1));
    }

    @Test
    void readsFiguresInTheOrderOfTheReaderOnly() {
        assertThat(read("en-IN", "08/11/2026; Diwali").getFirst().day()).isEqualTo(LocalDate.of(2026, 11, 8));
        assertThat(read("en-US", "11/08/2026; Diwali").getFirst().day()).isEqualTo(LocalDate.of(2026, 11, 8));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read("da-DK", "08/11/2026; Diwali\n11/28/2026; Thanksgiving"))
                .satisfies(no -> assertThat(no.facts().get("line")).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void keepsTheLettersOfAFile(String encoding) {
        var bytes = (encoding.startsWith("UTF-16") ? "\uFEFF" + FILE : FILE).getBytes(Charset.forName(encoding));

        assertThat(read("da-DK", TextDecoder.decode(bytes)))
                .extracting(SiteClosedDay::name)
                .containsExactly("Fjernarbejde på øen");
    }

    @Test
    void takesAByteOrderMarkForNoLetter() {
        assertThat(read("da-DK", TextDecoder.decode(("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
        assertThat(read("da-DK", "\uFEFF24-12-2035; Juleaften")).hasSize(1);
    }

    /** Files as offices published them lie beside the project on some machines. */
    @ParameterizedTest
    @CsvSource({
        "01-alarm-inside-holiday.ics,Asia/Kolkata,2028-10-17 Festival of lights;2028-03-11 Spring festival",
        "02-all-day-as-instants.ics,Asia/Kolkata,2029-11-05 Festival of lights (Monday 5 November)",
        "05-multi-day-by-duration.ics,Asia/Kolkata,2032-01-05 Plant shutdown;2032-01-06 Plant shutdown;2032-01-07 Plant shutdown",
        "06-with-bom.ics,Europe/Copenhagen,2033-01-06 Helligtrekonger på øen",
        "07-windows-1252.ics,Europe/Copenhagen,2034-01-06 Helligtrekonger på øen",
        "08-danish-dates.txt,Europe/Copenhagen,2035-12-24 Juleaften;2035-12-31 Nytårsaften",
    })
    void readsWhatOfficesPublish(String file, ZoneId site, String days) throws IOException {
        var path = Path.of("../shared/cases/public").resolve(file);
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isRegularFile(path));
        var parser = new ClosedDayParser(formats("da-DK"), site, TODAY);

        assertThat(parser.read(TextDecoder.decode(Files.readAllBytes(path)), ClosedDayKind.PUBLIC_HOLIDAY))
                .extracting(day -> day.day() + " " + day.name())
                .containsExactly(days.split(";"));
    }

    private static List<SiteClosedDay> read(String reader, String words) {
        return new ClosedDayParser(formats(reader), AARHUS, TODAY).read(words, ClosedDayKind.PUBLIC_HOLIDAY);
    }

    private static Formats formats(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return TestTexts.texts().formats(new ReaderProfile(Locale.of(locale.getLanguage()), locale, AARHUS));
    }
}

package org.gangway.discussion.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "PDF, Report.PDF, 255044462d312e370a25e2e3cfd3",
        "PNG, chart.png, 89504e470d0a1a0a0000000d49484452",
        "JPEG, photo.jpeg, ffd8ffe000104a46494600",
        "JPEG, photo.jpg, ffd8ffe1",
    })
    void isRecognisedByHowItBegins(FileFormat format, String name, String hex) throws IOException {
        assertThat(recognised(name, HexFormat.of().parseHex(hex))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT | notes.txt | Vi mødes på fredag",
                "CSV | list.csv | a;b",
                "CSV | codes.csv | MZ-100;3",
                "CALENDAR | call.ics | BEGIN:VCALENDAR",
                "MAIL | notice.eml | From: somebody@bank.example",
                "TEXT | mail.txt | From: somebody@bank.example",
            })
    void isRecognisedAsTextByWhatItHolds(FileFormat format, String name, String words) throws IOException {
        assertThat(recognised(name, words.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
        assertThat(recognised(name, words.getBytes(StandardCharsets.ISO_8859_1)))
                .as("in an older character set")
                .isEqualTo(format);
    }

    @Test
    void isTextInSixteenBits() throws IOException {
        assertThat(recognised("notes.txt", "\uFEFFøre".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(FileFormat.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "pptx"})
    void isRecognisedByWhatAnOfficePackageSaysItHolds(String kind) throws IOException {
        assertThat(recognised("plan." + kind, Packages.office(kind)))
                .isEqualTo(FileFormat.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "4d5a90000300000004000000ffff0000, of Windows",
        "7f454c4602010100000000000000, of Linux",
        "cffaedfe07000001, of macOS",
        "cafebabe00000034, of Java",
        "23212f62696e2f7368, a script",
    })
    void isAProgramWhateverItIsCalled(String hex, String what) {
        for (var name : new String[] {"Report.pdf", "list.xlsx", "notes.txt", "setup.exe"}) {
            assertThatThrownBy(() -> recognised(name, HexFormat.of().parseHex(hex)))
                    .as("%s, called %s", what, name)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo("discussion.file-is-program"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.txt", "report", "pdf", "report.pdf.exe"})
    void mustBeWhatItsNameSays(String name) {
        assertThatThrownBy(() -> recognised(name, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo("discussion.file-misnamed");
                    assertThat(refused.facts()).isEqualTo(java.util.Map.of("name", name, "format", FileFormat.PDF));
                });
    }

    @Test
    void isNoTextWithTheNameOfAProgram() {
        assertThat(refusal("start.bat", "del *.*".getBytes(StandardCharsets.UTF_8)))
                .startsWith("discussion.file-misnamed");
    }

    @Test
    void isOfNoKindThatIsAccepted() throws IOException {
        assertThat(refusal("old.xls", HexFormat.of().parseHex("d0cf11e0a1b11ae1")))
                .startsWith("discussion.file-not-accepted");
        assertThat(refusal("all.zip", Packages.zip("a.txt", "a".getBytes(StandardCharsets.UTF_8))))
                .startsWith("discussion.file-not-accepted");
        assertThat(refusal("list.xlsx", HexFormat.of().parseHex("504b030400")))
                .as("damaged")
                .startsWith("discussion.file-not-accepted");
    }

    @Test
    void swellsAsAWorkbook() throws IOException {
        var bomb = Packages.office("xlsx", 40_000_000);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal("figures.xlsx", bomb)).startsWith("discussion.file-swells");
        assertThat(recognised("figures.xlsx", Packages.office("xlsx", 10_000_000)))
                .as("a large sheet with much that is equal")
                .isEqualTo(FileFormat.XLSX);
    }

    @Test
    void bringsAProgramAlongInADocument() throws IOException {
        assertThat(refusal("plan.docx", Packages.withMacros())).startsWith("discussion.file-is-program");
    }

    private String refusal(String name, byte[] content) {
        try {
            return "accepted as " + recognised(name, content);
        } catch (RuleViolation refused) {
            return String.valueOf(refused.getMessage());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private FileFormat recognised(String name, byte[] content) throws IOException {
        var file = Files.createTempFile(folder, "file", "");
        Files.write(file, content);
        return FileContent.recognise(file, name);
    }
}

package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePageTest {

    private static ProbedFile look(String words, TextEncoding encoding) {
        var content = "id;name\n1;" + words + "\n";
        return new FileProbe().look(ReadingFixtures.bytes(content.getBytes(encoding.charset())));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "Ærø Råstof – Åse & Søn’s, WINDOWS_1252, LIKELY",
        "Müller Großhandel, WINDOWS_1252, LIKELY",
        "Blåbærgrød, IBM_850, GUESSED",
        "Zażółć gęślą jaźń Łódź, WINDOWS_1250, GUESSED",
        "Сумська міська рада, WINDOWS_1251, GUESSED"
    })
    void findsTheCodePageThatMakesWords(String words, TextEncoding encoding, FormatCertainty certainty) {
        var probed = look(words, encoding);

        assertThat(probed.format().encoding()).isEqualTo(encoding);
        assertThat(probed.format().encodingCertainty()).isEqualTo(certainty);
        assertThat(ReadingFixtures.column(probed, "name").samples()).containsExactly(words);
    }

    @Test
    void doesNotClaimToKnowWhatNobodyCanTell() {
        var probed = look("Žvėryno vaistinė", TextEncoding.WINDOWS_1257);

        assertThat(probed.format().encodingCertainty()).isEqualTo(FormatCertainty.GUESSED);
    }
}

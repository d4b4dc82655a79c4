package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadNameTest {

    @ParameterizedTest
    @CsvSource({
        "Opgørelse Ærø Århus.pdf, Opgoerelse Aeroe Aarhus.pdf",
        "Žalgiris Łódź.xlsx, Zalgiris Lodz.xlsx",
        "Nguyễn Thị Đức.pdf, Nguyen Thi Duc.pdf",
        "Müller – Straße.csv, Mueller - Strasse.csv",
        "Київ.pdf, ____.pdf",
    })
    void fallsBackToAscii(String name, String ascii) {
        assertThat(new DownloadName(name).ascii()).isEqualTo(ascii);
    }

    @Test
    void sendsBothNames() {
        assertThat(new DownloadName("Opgørelse maj (1).pdf").contentDisposition())
                .isEqualTo("attachment; filename=\"Opgoerelse maj (1).pdf\";"
                        + " filename*=UTF-8''Opg%C3%B8relse%20maj%20%281%29.pdf");
    }

    @Test
    void letsNobodyLeaveTheFolderOrTheHeader() {
        assertThat(new DownloadName("../../etc/pass\"wd\r\nSet-Cookie: a=b").value())
                .isEqualTo("-..-etc-pass-wd-Set-Cookie- a=b");
        assertThat(new DownloadName("fdp.\u202Exe").value()).isEqualTo("fdp.-xe");
        assertThat(new DownloadName("..").value()).isEqualTo("-");
        assertThat(new DownloadName("abc").value()).isEqualTo("abc");
    }

    @Test
    void keepsTheExtensionOfALongName() {
        var name = new DownloadName("å".repeat(300) + ".xlsx").value();

        assertThat(name).hasSize(120).endsWith("å.xlsx");
    }
}

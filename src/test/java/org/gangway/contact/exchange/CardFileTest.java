package org.gangway.contact.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;

/** Cards in the dialects of those who write them, and cards that nobody should have written. */
@UseCase("UC-47")
class CardFileTest {

    @Test
    void readsLettersOfWindowsWhereOutlookTellsNone() {
        var file = """
            BEGIN:VCARD
            VERSION:2.1
            N:Bjørnsgård;Åse
            FN:Åse Bjørnsgård
            ORG:Klintemark A/S;Indkøb
            TEL;WORK;VOICE:33 12 00 07 lokal 14
            EMAIL;PREF;INTERNET:Aase@Klintemark.example
            END:VCARD
            """;
        var read = CollectedCards.of(file.getBytes(Charset.forName("windows-1252")), "DK");

        assertThat(read.people).singleElement().satisfies(it -> {
            assertThat(it.name().written()).isEqualTo("Åse Bjørnsgård");
            assertThat(it.work()).isEqualTo(new CardWork("Klintemark A/S", "Indkøb", "", ""));
            assertThat(it.mails()).containsExactly(new CardMail("Aase@Klintemark.example", "", "", true));
        });
    }

    @Test
    void readsFiguresOfLettersThatNobodyTold() {
        var read = CollectedCards.of("""
            BEGIN:VCARD
            VERSION:2.1
            FN;ENCODING=QUOTED-PRINTABLE:S=F8ren Agerh=F8j
            NOTE;ENCODING=QUOTED-PRINTABLE:F=F8rst=
            TEL;CELL:+45 21 22 23 24
            END:VCARD
            BEGIN:VCARD
            VERSION:2.1
            FN;ENCODING=QUOTED-PRINTABLE:S=C3=B8ren Lyngh=C3=B8j
            END:VCARD
            """);

        assertThat(read.people.stream().map(it -> it.name().written()))
                .containsExactly("Søren Agerhøj", "Søren Lynghøj");
        assertThat(read.people.getFirst().phones())
                .as("a soft break at the end does not take the next line with it")
                .extracting(CardPhone::e164)
                .containsExactly("+4521222324");
    }

    @Test
    void readsLabelsAndNoYearOfBirthOfApple() {
        var read = CollectedCards.of("""
            BEGIN:VCARD
            VERSION:3.0
            PRODID:-//Apple Inc.//iPhone OS 19.1//EN
            N:Vestergaard;Nils;Juul;Dr.;
            FN:Dr. Nils Juul Vestergaard
            ORG:Klintemark A/S;
            item1.TEL;type=pref:33120008
            item1.X-ABLabel:Bagvagt
            item2.URL:klintemark.example
            item2.X-ABLabel:_$!<HomePage>!$_
            BDAY;X-APPLE-OMIT-YEAR=1604:1604-11-03
            END:VCARD
            """);

        assertThat(read.read.birthdayLeftOut()).isTrue();
        assertThat(read.people).singleElement().satisfies(it -> {
            assertThat(it.name())
                    .isEqualTo(new CardName("Dr. Nils Juul Vestergaard", "Nils", "Juul", "Vestergaard", "Dr.", "", ""));
            assertThat(it.phones()).containsExactly(new CardPhone("33120008", "+4533120008", "", "", "Bagvagt", true));
            assertThat(it.links()).containsExactly(new CardLink("klintemark.example", "HomePage"));
            assertThat(it.notices()).isEmpty();
        });
    }

    @Test
    void leavesNoBackslashOfGoogle() {
        var read = CollectedCards.of("""
            BEGIN:VCARD
            VERSION:3.0
            FN:Ewelina Zarzecka
            N:Zarzecka;Ewelina;;;
            NOTE:Daily\\: 9.15\\, Teams\\; ask first
            item1.URL:https\\://wislaksiegi.example/ewelina
            item1.X-ABLabel:PROFILE
            TEL;TYPE=WORK;TYPE=FAX:+48 22 123 45 67
            END:VCARD
            """);

        assertThat(read.people).singleElement().satisfies(it -> {
            assertThat(it.note()).isEqualTo("Daily: 9.15, Teams; ask first");
            assertThat(it.links()).containsExactly(new CardLink("https://wislaksiegi.example/ewelina", "PROFILE"));
            assertThat(it.phones()).extracting(CardPhone::kind).containsExactly("work fax");
        });
    }

    @Test
    void readsUnfoldedPicturesAndNumbersWithoutAFlagOfAndroid() {
        var read = CollectedCards.of("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=4A=6F=C3=A3=6F;;;
                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=6F=C3=A3=6F
                TEL;CELL;PREF:020 2553 4412
                PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAgAAAQABAAD
                /2wBDAAgGBgcGBQgHBwcJ

                X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;;;;;;;;;;;;;;;
                END:VCARD
                """.getBytes(StandardCharsets.UTF_8), "");

        assertThat(read.people).singleElement().satisfies(it -> {
            assertThat(it.name().written()).isEqualTo("João");
            assertThat(it.name().family()).isEmpty();
            assertThat(Objects.requireNonNull(it.photo()).base64())
                    .startsWith("/9j/4AAQ")
                    .contains("2wBDAAg");
            assertThat(it.notices())
                    .as("nobody says in which country")
                    .containsExactly(new CardNotice(CardNoticeKind.PHONE_WITHOUT_COUNTRY, "020 2553 4412"));
        });
    }

    @Test
    void readsZonesAndLanguagesOfNextcloud() {
        var read = CollectedCards.of("""
            BEGIN:VCARD
            VERSION:4.0
            UID:0C5A1D0E-0002-4000-8000-00000000BB11
            FN:Austėja Rimkutė
            LANG;PREF=2:en
            LANG;PREF=1:lt
            LANG:pl
            TZ:Europe/Vilnius
            TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+370-612-34567;ext=9
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Gediminas Jurkus
            TZ;VALUE=utc-offset:+0200
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            KIND:group
            FN:Månedsmøde
            MEMBER:urn:uuid:0c5a1d0e-0002-4000-8000-00000000bb11
            END:VCARD
            """);

        assertThat(read.read.cards()).isEqualTo(3);
        var first = read.people.getFirst();
        assertThat(first.languages()).containsExactly(Locale.of("lt"), Locale.ENGLISH, Locale.of("pl"));
        assertThat(first.zone()).isEqualTo(ZoneId.of("Europe/Vilnius"));
        assertThat(first.phones()).extracting(CardPhone::extension).containsExactly("9");
        assertThat(read.people.getLast().zone()).isNull();
        assertThat(read.people.getLast().notices())
                .extracting(CardNotice::kind)
                .containsExactly(CardNoticeKind.ZONE_IS_OFFSET);
        assertThat(read.groups.getFirst().of(read.people)).containsExactly(first);
    }

    @Test
    void composesNamesOnlyWhereNoneIsWritten() {
        var read = CollectedCards.of("""
            BEGIN:VCARD
            VERSION:3.0
            N:Holmgaard;Signe;Marie;;
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:王;小雅;;;
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:;;;;
            NICKNAME:Bo
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            EMAIL:nobody@nowhere.example
            END:VCARD
            """);

        assertThat(read.people.stream().map(it -> it.name().written()))
                .containsExactly("Signe Marie Holmgaard", "王小雅", "Bo");
        assertThat(read.people.stream().map(it -> it.notices().getFirst().kind()))
                .containsExactly(
                        CardNoticeKind.NAME_COMPOSED, CardNoticeKind.NAME_COMPOSED, CardNoticeKind.NAME_IS_NICKNAME);
        assertThat(read.refused).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(14);
            assertThat(it.why().rule()).isEqualTo("contact.card-without-name");
        });
    }

    @Test
    void letsABrokenCardOrLineCostOnlyItself() {
        var read = CollectedCards.of("""
            this file was mailed twice
            BEGIN:VCARD
            VERSION:3.0
            FN:First Person
            EMAIL first@people.example
            TITLE:Analyst
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Cut Off
            BEGIN:VCARD
            VERSION:3.0
            FN:Second Person
            AGENT:
            BEGIN:VCARD
            VERSION:2.1
            FN:Somebody Else
            END:VCARD
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Third Person
            """);

        assertThat(read.people.stream().map(it -> it.name().written()))
                .containsExactly("First Person", "Second Person");
        assertThat(read.refused).extracting(CardRefusal::line).containsExactly(8, 20);
        assertThat(read.read.cards()).isEqualTo(4);
        assertThat(read.read.strayLines()).containsExactly(1);
        assertThat(read.people.getFirst().work().title()).isEqualTo("Analyst");
        assertThat(read.people.getFirst().notices()).containsExactly(new CardNotice(CardNoticeKind.LINE_NOT_READ, "5"));
        assertThat(read.people.getLast().notices()).containsExactly(new CardNotice(CardNoticeKind.LINE_NOT_READ, "14"));
    }

    @Test
    void namesTheCardOfJsonThatSaysNothing() {
        var read = CollectedCards.of("""
            [["vcard",[["version",{},"text","4.0"],["fn",{},"text","Ines Faria"],["tz",{},"text","Europe/Lisbon"]]],
            ["vcard",[["version",{},"text","4.0"]]],
            ["vcard",[["version",{},"text","4.0"],["fn",{},"text","Rui Faria"]]]]
            """);

        assertThat(read.people.stream().map(it -> it.name().written())).containsExactly("Ines Faria", "Rui Faria");
        assertThat(read.refused).extracting(CardRefusal::line).containsExactly(2);
    }

    @Test
    void refusesAFileWithoutCards() {
        assertThatThrownBy(() -> CollectedCards.of("name;mail\nBo;bo@people.example\n"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("contact.no-cards");
    }

    @Test
    void readsFiveThousandOneByOne() throws IOException {
        var file = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            if (i % 100 == 99) {
                // every hundredth never ends
                file.append("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lost ").append(i).append("\r\n");
            } else {
                file.append("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ")
                        .append(i)
                        .append("\r\nN:Number ")
                        .append(i)
                        .append(";Person;;;\r\nEMAIL;TYPE=WORK:p")
                        .append(i)
                        .append("@people.example\r\nTEL;TYPE=CELL:+45 21 43 65 87\r\nEND:VCARD\r\n");
            }
        }
        var counted = new int[2];
        var read = CardFile.read(
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)), "", new CardSink() {
                    @Override
                    public void person(CardPerson person) {
                        counted[0]++;
                    }

                    @Override
                    public void group(CardGroup group) {
                        throw new AssertionError(group);
                    }

                    @Override
                    public void refused(CardRefusal refusal) {
                        counted[1]++;
                    }
                });

        assertThat(read.cards()).isEqualTo(5_000);
        assertThat(List.of(counted[0], counted[1])).containsExactly(4_950, 50);
    }
}

package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

    private static final Glossary GLOSSARY = Glossary.read();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Servicekreditter for marts",
                "Styrekomitéen mødes",
                "Senest 3 hverdage efter",
                "Bøden er 100 kr.",
                "Månedsslutt",
                "Venligst vælg en periode",
                "Planen er på sporet.",
                "Hvert serviceniveau for sig",
                "Din side har underskrevet",
                "Engagementet er slut",
                "Måneden er for spinkel"
            })
    void findsWordsOfMachineDanish(String danish) {
        assertThat(GLOSSARY.brokenBy(danish)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bod for marts",
                "Styregruppen mødes",
                "Senest 3 arbejdsdage efter",
                "Referatet er godkendt.",
                "Krav til leverandøren",
                "Parterne forhandler om servicemål",
                "Møde for {engagement} i {name}",
                "Måneden udløser bod på side 2"
            })
    void leavesBusinessDanishAlone(String danish) {
        assertThat(GLOSSARY.brokenBy(danish)).isEmpty();
    }

    @Test
    void everyDanishTextKeepsToTheGlossary() {
        var broken = TranslationFolder.of("da").messages().entrySet().stream()
                .flatMap(message -> GLOSSARY.brokenBy(message.getValue()).stream()
                        .map(term -> "%s: not “%s” but “%s” for “%s”"
                                .formatted(message.getKey(), term.forbidden(), term.danish(), term.english())));

        assertThat(broken).isEmpty();
    }
}

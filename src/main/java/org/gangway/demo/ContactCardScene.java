package org.gangway.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.contact.card.CardChannel;
import org.gangway.contact.card.CardDetails;
import org.gangway.contact.card.ChannelKind;
import org.gangway.contact.card.ContactCardService;
import org.gangway.contact.card.LanguageLevel;
import org.gangway.contact.card.NameParts;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PersonDetails;
import org.gangway.paragraph.OriginalText;
import org.springframework.stereotype.Component;

/** The cards of those who lead: how they are called, reached, and like to work. */
@Component
class ContactCardScene {

    private static final Locale DANISH = Locale.of("da");

    private final ContactCardService cards;
    private final CurrentUserProvider currentUserProvider;
    private final DemoStage demoStage;

    ContactCardScene(ContactCardService cards, CurrentUserProvider currentUserProvider, DemoStage demoStage) {
        this.cards = cards;
        this.currentUserProvider = currentUserProvider;
        this.demoStage = demoStage;
    }

    /** What one of them writes. */
    private record Written(
            DemoPerson who,
            String pronounced,
            String called,
            String title,
            String phone,
            String chat,
            Map<Locale, LanguageLevel> languages,
            LocalDate from,
            String words,
            Locale language) {}

    /** One after the other, each their own. */
    void play() {
        write(new Written(
                DemoPerson.KAREN,
                "KAH-ren TANG-byair",
                "Karen",
                "Head of Finance Services",
                "+45 86 00 14 20",
                "karen.tangbjerg",
                languages(DANISH, LanguageLevel.NATIVE, Locale.ENGLISH, LanguageLevel.C1),
                LocalDate.of(2019, 8, 1),
                "Sig det lige ud, også når det er dårligt nyt. Ring hellere end at skrive, og helst før klokken ti.",
                DANISH));
        write(new Written(
                DemoPerson.MEERA,
                "MEE-ra kool-KAR-nee",
                "Meera",
                "Delivery Director",
                "+91 20 5550 1480",
                "meera.kulkarni",
                languages(Locale.of("mr"), LanguageLevel.NATIVE, Locale.ENGLISH, LanguageLevel.C2),
                LocalDate.of(2021, 4, 12),
                "Put the question in one line before a call, so that I can ask my team first. I answer the same day.",
                Locale.ENGLISH));
        write(new Written(
                DemoPerson.RASA,
                "RAH-sa pet-rai-TEE-teh",
                "Rasa",
                "Head of Accounting Services",
                "+370 5 555 0142",
                "rasa.p",
                languages(Locale.of("lt"), LanguageLevel.NATIVE, Locale.ENGLISH, LanguageLevel.C1),
                LocalDate.of(2020, 2, 3),
                "Figures first, then we talk. Fridays are quiet and good for longer questions.",
                Locale.ENGLISH));
    }

    private static Map<Locale, LanguageLevel> languages(
            Locale first, LanguageLevel how, Locale second, LanguageLevel other) {
        var languages = new LinkedHashMap<Locale, LanguageLevel>();
        languages.put(first, how);
        languages.put(second, other);
        return languages;
    }

    private void write(Written told) {
        demoStage.as(told.who(), () -> {
            var id = currentUserProvider.current().id();
            var before = cards.card(id).details();
            cards.write(id, details(told, before), card(told), told.words(), told.language());
        });
    }

    private static PersonDetails details(Written told, PersonDetails before) {
        return new PersonDetails(
                before.name(),
                told.called(),
                before.sortName(),
                told.title(),
                before.email(),
                List.of(told.phone()),
                List.copyOf(told.languages().keySet()),
                before.zone(),
                before.hours());
    }

    private static CardDetails card(Written told) {
        var names = told.who().fullName().split(" ", 2);
        var channels = new ArrayList<CardChannel>();
        channels.add(new CardChannel(ChannelKind.PHONE, told.phone(), "work", "", true));
        channels.add(CardChannel.of(ChannelKind.CHAT, told.chat()));
        return new CardDetails(
                "",
                new NameParts(names[0], "", names[1], "", ""),
                told.pronounced(),
                "",
                told.languages(),
                "",
                told.from(),
                null,
                OriginalText.of("", told.language()),
                channels);
    }
}

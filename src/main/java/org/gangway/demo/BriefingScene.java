package org.gangway.demo;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangway.briefing.quiz.QuizChoice;
import org.gangway.briefing.quiz.QuizQuestion;
import org.gangway.briefing.quiz.QuizQuestionId;
import org.gangway.briefing.quiz.QuizService;
import org.gangway.briefing.quiz.QuizWords;
import org.gangway.briefing.quiz.ReadingService;
import org.gangway.briefing.text.BriefingId;
import org.gangway.briefing.text.BriefingKind;
import org.gangway.briefing.text.BriefingParagraph;
import org.gangway.briefing.text.BriefingRegister;
import org.gangway.briefing.text.BriefingService;
import org.gangway.briefing.text.BriefingTopic;
import org.gangway.briefing.text.BriefingWords;
import org.gangway.briefing.text.NewBriefingParagraph;
import org.gangway.demo.DemoBriefings.Entry;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.paragraph.TranslationService;
import org.springframework.stereotype.Component;

/** Both sides write about themselves; most of the others read it, with a wrong answer here and there. */
@Component
class BriefingScene {

    private static final Locale DANISH = Locale.of("da");

    private final BriefingService briefings;
    private final BriefingRegister register;
    private final QuizService quiz;
    private final ReadingService readings;
    private final TranslationService translations;
    private final EngagementScene engagements;
    private final DemoStage demoStage;
    private final DemoBriefings written = DemoBriefings.read();

    BriefingScene(
            BriefingService briefings,
            BriefingRegister register,
            QuizService quiz,
            ReadingService readings,
            TranslationService translations,
            EngagementScene engagements,
            DemoStage demoStage) {
        this.briefings = briefings;
        this.register = register;
        this.quiz = quiz;
        this.readings = readings;
        this.translations = translations;
        this.engagements = engagements;
        this.demoStage = demoStage;
    }

    void playCollections(YearMonth last) {
        demoStage.on(last.plusMonths(1).atDay(1));
        play(engagements.named("Collections Nordics"), DemoPerson.PUNE, DemoPerson.MEERA, DemoPerson.ROHAN);
    }

    void playClose() {
        play(engagements.named("Accounting close"), DemoPerson.VILNIUS, DemoPerson.RASA, DemoPerson.TOMAS);
    }

    /** @param other of the vendor, besides its lead */
    private void play(EngagementId engagement, String vendor, DemoPerson lead, DemoPerson other) {
        for (var kind : BriefingKind.values()) {
            var ofClient = write(engagement, kind, DemoPerson.CLIENT, DemoPerson.KAREN);
            var ofVendor = write(engagement, kind, vendor, lead);
            read(ofClient, lead, 0);
            read(ofVendor, DemoPerson.KAREN, 0);
            read(ofVendor, DemoPerson.JONAS, 1);
            if (kind != BriefingKind.COUNTRY) {
                read(ofClient, other, 1);
            }
        }
        changeInSubstance(engagement, lead);
    }

    private BriefingId write(EngagementId engagement, BriefingKind kind, String company, DemoPerson writer) {
        var id = demoStage.as(writer, () -> briefings.begin(engagement, kind));
        var own = written.of(company, kind);
        if (kind != BriefingKind.COUNTRY) {
            paragraphs(writer, id).stream()
                    .filter(it -> own.stream()
                            .noneMatch(entry -> entry.topic().equals(it.topic().name())))
                    .forEach(it -> demoStage.as(writer, () -> briefings.remove(it.id(), false)));
        }
        own.stream().filter(it -> !it.isQuestion()).forEach(it -> tell(engagement, id, it, writer));
        own.stream().filter(Entry::isQuestion).forEach(it -> ask(engagement, id, it, writer));
        demoStage.as(writer, () -> briefings.publish(id));
        return id;
    }

    private List<BriefingParagraph> paragraphs(DemoPerson reader, BriefingId id) {
        return demoStage.as(reader, () -> register.sheet(id).paragraphs());
    }

    private void tell(EngagementId engagement, BriefingId id, Entry entry, DemoPerson writer) {
        var topic = BriefingTopic.valueOf(entry.topic());
        var words = OriginalText.of(entry.english(), Locale.ENGLISH);
        if (entry.more().isEmpty()) {
            var start = paragraphs(writer, id).stream()
                    .filter(it -> it.topic() == topic)
                    .findFirst()
                    .orElseThrow();
            demoStage.as(writer, () -> briefings.change(start.id(), words, true));
        } else {
            demoStage.as(writer, () -> briefings.add(id, new NewBriefingParagraph(topic, words, entry.more()), true));
        }
        var told = paragraphs(writer, id).stream()
                .filter(it -> it.original().words().equals(words.words()))
                .findFirst()
                .orElseThrow();
        translate(engagement, BriefingWords.of(told), entry.danish(), writer);
    }

    private void translate(EngagementId engagement, ParagraphKey key, String danish, DemoPerson writer) {
        demoStage.as(writer, () -> {
            var now = translations.paragraph(engagement, key);
            return translations.translate(
                    engagement,
                    key,
                    new NewTranslation(
                            DANISH,
                            danish,
                            TranslationOrigin.PERSON,
                            now.original().revision(),
                            now.translation(DANISH).map(it -> it.number()).orElse(0)));
        });
    }

    private void ask(EngagementId engagement, BriefingId id, Entry entry, DemoPerson writer) {
        demoStage.as(writer, () -> quiz.ask(id, entry.question()));
        var asked = demoStage.as(writer, () -> quiz.questions(id)).getLast();
        var danish = entry.danishParts();
        translate(engagement, QuizWords.of(asked), danish.getFirst(), writer);
        for (var at = 0; at < asked.choices().size(); at++) {
            translate(engagement, QuizWords.of(asked.choices().get(at)), danish.get(at + 1), writer);
        }
    }

    /** @param wrong how many of the questions they answer wrongly */
    private void read(BriefingId id, DemoPerson reader, int wrong) {
        demoStage.as(reader, () -> {
            var answers = new LinkedHashMap<QuizQuestionId, Set<UUID>>();
            quiz.questions(id)
                    .forEach(it -> answers.put(it.id(), answers.size() < wrong ? Set.of(wrongOne(it)) : it.right()));
            return readings.read(id, register.sheet(id).briefing().edition(), answers);
        });
    }

    private static UUID wrongOne(QuizQuestion question) {
        return question.choices().stream()
                .filter(it -> !it.right())
                .map(QuizChoice::id)
                .findFirst()
                .orElseThrow();
    }

    /** The vendor says something new: whoever read it reads it again. */
    private void changeInSubstance(EngagementId engagement, DemoPerson lead) {
        var briefing = demoStage.as(lead, () -> register.briefings(engagement)).stream()
                .filter(it -> it.kind() == BriefingKind.HOW_WE_WORK && it.side() == org.gangway.identity.Side.VENDOR)
                .findFirst()
                .orElseThrow();
        var words = Map.of(
                Locale.ENGLISH,
                "From this month on somebody of us answers the telephone until six in the evening of your clock.",
                DANISH,
                "Fra denne måned er der en hos os, der tager telefonen, til klokken er seks om aftenen hos jer.");
        demoStage.as(
                lead,
                () -> briefings.add(
                        briefing.id(),
                        NewBriefingParagraph.of(
                                BriefingTopic.FURTHER,
                                OriginalText.of(words.getOrDefault(Locale.ENGLISH, ""), Locale.ENGLISH)),
                        true));
        var told = paragraphs(lead, briefing.id()).getLast();
        var corrected = told.original().words().replace("of your clock", "by your clock");
        demoStage.as(lead, () -> briefings.change(told.id(), OriginalText.of(corrected, Locale.ENGLISH), false));
        translate(engagement, BriefingWords.of(told), words.getOrDefault(DANISH, ""), lead);
        read(briefing.id(), DemoPerson.KAREN, 0);
    }
}

package org.gangway.language;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.router.RouteData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationAbandoned;
import org.gangway.agreement.negotiation.OfferEnded;
import org.gangway.agreement.negotiation.OfferState;
import org.gangway.agreement.negotiation.SignatureGiven;
import org.gangway.agreement.negotiation.SignaturesDue;
import org.gangway.agreement.negotiation.TermsOffered;
import org.gangway.agreement.renewal.RenewalDueSoon;
import org.gangway.agreement.renewal.RenewalObjected;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.discussion.comment.PeopleMentioned;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.AttendeeChanged;
import org.gangway.governance.meeting.MeetingAnnounced;
import org.gangway.governance.meeting.MeetingChange;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.minutes.MeetingDocumentService;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.identity.recovery.ResetLinkService;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.VendorAsked;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.pulse.PulseOpened;
import org.gangway.onboarding.pulse.PulseRoundId;
import org.gangway.settlement.event.AnswerDueSoon;
import org.gangway.settlement.event.ProposedStatementChanged;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.shared.Money;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.gangway.testing.browser.UserData;
import org.gangway.uikit.DownloadLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Somebody adds a language: one folder, one line. Every page, mail and document is there in it. */
class ThirdLanguageTest extends LanguageWalk {

    private static final Pattern WORDS_OF_PICTURE = Pattern.compile("<(?:title|text)\\b[^>]*>([^<]*)<");
    private static final Pattern CELL = Pattern.compile("<t(?: [^>]*)?>([^<]*)</t>|<sheet name=\"([^\"]*)\"");

    /** Columns and the line of totals of the receivables table bear names for programs, in every language the same. */
    private static final Pattern COLUMN_NAME = Pattern.compile("ALL|[a-z0-9]+(_[a-z0-9]+)*");

    private static final Pattern CONSTRUCTED = Pattern.compile("new DownloadLink\\(");
    private static final ThirdLanguage CHECK = new ThirdLanguage();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PeopleService people;

    @Autowired
    ResetLinkService links;

    @Autowired
    MeetingDocumentService papers;

    private final Map<String, List<String>> wrongInFiles = new TreeMap<>();
    private final TreeSet<String> makers = new TreeSet<>();
    private final TreeSet<String> kinds = new TreeSet<>();

    @DynamicPropertySource
    static void add(DynamicPropertyRegistry properties) {
        properties.add("gangway.translations", ThirdLanguage::location);
        // else the choice of languages names the pseudo-language in itself
        properties.add("gangway.pseudo-locale", () -> "false");
    }

    @BeforeEach
    void everybodyChoosesIt() throws SQLException {
        write(
                "update user_account set language = 'sv' where id in (select id from person where party_id in (?, ?))",
                story.client(),
                story.vendor());
        write(
                "update engagement set authoritative_language = 'sv', working_language = 'sv' where id = ?",
                story.engagement());
    }

    @AfterEach
    void everybodyForgetsIt() throws SQLException {
        write(
                "update user_account set language = null where id in (select id from person where party_id in (?, ?))",
                story.client(),
                story.vendor());
        write(
                "update engagement set authoritative_language = 'en', working_language = 'en' where id = ?",
                story.engagement());
    }

    @Test
    void showsEveryPageAndFileToTheClientInIt() throws IOException {
        assertThat(wrongTexts(DemoStoryFixture.managerOf(story), ThirdLanguage.LANGUAGE, ThirdLanguage.FORMATS, CHECK))
                .isEmpty();
        assertThat(wrongInFiles).isEmpty();
        assertThat(kinds).containsExactly("csv", "pdf", "svg", "xlsx");
        // only there while somebody looks at the faults of a file before the import
        makers.add("DryRunPanel");
        // a file for programs, in no language
        makers.add("PersonDialog");
        // files as somebody attached them
        makers.add("DiscussionEntries");
        assertThat(makers).containsAll(makersOfLinks());
    }

    @Test
    void showsEveryPageAndFileToTheVendorInIt() {
        assertThat(wrongTexts(DemoStoryFixture.leadOf(story), ThirdLanguage.LANGUAGE, ThirdLanguage.FORMATS, CHECK))
                .isEmpty();
        assertThat(wrongInFiles).isEmpty();
    }

    @Test
    void sendsEveryMailInIt() throws SQLException {
        var before = now();
        var world = World.create();
        Stream.of(world.manager(), world.lead()).forEach(user -> UserData.typed(user.name()));
        write("update party set country = 'SE' where id = ?", world.client().value());
        write(
                "update user_account set language = 'sv' where id = ?",
                world.manager().id().value());
        UserData.typed("Astrid Ek");

        Acting.as(world.manager());
        people.invite(new NewInvitation(UUID.randomUUID() + "@nordlys.example", "Astrid Ek", EnumSet.of(Role.AUDITOR)));
        Acting.asNobody();
        links.request(world.manager().email());
        Acting.as(DemoStoryFixture.managerOf(story));
        var meeting = meeting();
        for (var news : MeetingChange.values()) {
            transaction.executeWithoutResult(_ -> events.publishEvent(new MeetingAnnounced(meeting, news)));
        }
        for (var invited : new boolean[] {true, false}) {
            transaction.executeWithoutResult(_ -> events.publishEvent(
                    new AttendeeChanged(meeting, DemoStoryFixture.leadOf(story).id(), invited)));
        }
        var engagement = new EngagementId(story.engagement());
        transaction.executeWithoutResult(_ -> events.publishEvent(new StatementProposed(engagement, story.month())));
        transaction.executeWithoutResult(_ -> termsEvents(engagement));
        UserData.typed("Aros Energi");
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new VendorAsked(new PartyId(story.client()), "Aros Energi", new PartyId(story.vendor()))));
        transaction.executeWithoutResult(_ -> events.publishEvent(new ProposedStatementChanged(
                engagement, story.month(), Money.of("400000.00", "DKK"), Money.of("371200.00", "DKK"))));
        transaction.executeWithoutResult(_ -> events.publishEvent(new PeopleMentioned(
                engagement,
                DemoStoryFixture.managerOf(story).name(),
                Msg.settlement_statement_title_of(story.month()),
                "",
                Set.of(new PersonId(story.lead())))));
        Acting.asNobody();
        var due = new AnswerDueSoon(
                engagement,
                "Collections Nordics",
                story.month(),
                List.of(new PartyId(story.vendor())),
                new PersonId(story.manager()),
                LocalDate.of(2026, 4, 24));
        SystemWork.runForNobody(() -> transaction.executeWithoutResult(_ -> events.publishEvent(due)));
        askBothTeams(engagement);

        var mails = mailsSince(before);
        assertThat(mails).allSatisfy(mail -> assertThat(CHECK.wrongTexts(mail)).isEmpty());
        assertThat(subjectsOfMails())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(mails).as(key).anyMatch(mail -> isSaid(key, mail.getFirst())));
    }

    private void askBothTeams(EngagementId engagement) throws SQLException {
        var round = UUID.randomUUID();
        write(
                "insert into pulse_round (id, version, engagement_id, plan_id, week, opened_on, closes_on, state,"
                        + " asked_client, asked_vendor) select ?, 0, p.engagement_id, p.id, 13, '2001-01-01', '2999-01-01',"
                        + " 'OPEN', 0, 0 from onboarding_plan p where p.engagement_id = ? order by p.id limit 1",
                round,
                story.engagement());
        UserData.typed("Second wave in Pune");
        SystemWork.runForNobody(() -> transaction.executeWithoutResult(_ -> events.publishEvent(new PulseOpened(
                engagement,
                new OnboardingPlanId(UUID.randomUUID()),
                "Second wave in Pune",
                new PulseRoundId(round),
                13,
                LocalDate.of(2026, 4, 24)))));
        write("delete from pulse_link where round_id = ?", round);
        write("delete from pulse_round where id = ?", round);
    }

    private void termsEvents(EngagementId engagement) {
        var version = AgreementVersionId.next();
        var level = AgreementFixtures.closeOnTime("98", "95");
        events.publishEvent(new TermsOffered(engagement, version, Side.CLIENT, 2));
        events.publishEvent(new OfferEnded(engagement, version, level, Side.CLIENT, OfferState.REFUSED, "Too dear"));
        events.publishEvent(new OfferEnded(engagement, version, level, Side.CLIENT, OfferState.WITHDRAWN, ""));
        events.publishEvent(new SignaturesDue(engagement, version, 2));
        events.publishEvent(new SignatureGiven(engagement, version, 2, Side.CLIENT));
        events.publishEvent(new NegotiationAbandoned(engagement, 2, Side.CLIENT, "Too dear"));
        var end = LocalDate.of(2026, 12, 31);
        events.publishEvent(new RenewalDueSoon(engagement, end, end.plusYears(1)));
        events.publishEvent(new RenewalObjected(engagement, Side.CLIENT, end, "Too dear"));
        Stream.of(level.name(), "Too dear").forEach(UserData::typed);
    }

    @Test
    void invitesToMeetingsInIt() {
        Acting.as(DemoStoryFixture.managerOf(story));

        var invitation = papers.invitation(
                meeting(),
                new ReaderProfile(ThirdLanguage.LANGUAGE, ThirdLanguage.FORMATS, ZoneId.of("Europe/Stockholm")));

        var unfolded = invitation.replace("\r\n ", "");
        assertThat(unfolded).contains("‹");
        assertThat(ThirdLanguage.english(unfolded)).isEmpty();
    }

    /** Or else the tests above would prove nothing. */
    @Test
    void wouldFindATextOfAnotherLanguage() {
        assertThat(CHECK.wrongTexts(
                        List.of("‹Ĥömé ··›", "12 mars 2026", "1 250 000 kr.", "⟦Ĥömé ··⟧", "Gem", "Save now")))
                .containsExactly("⟦Ĥömé ··⟧", "Gem", "Save now");
        assertThat(ThirdLanguage.english("‹…› Nobody has done\nanything yet. Something went"))
                .isEmpty();
        assertThat(ThirdLanguage.english(
                        "a " + TranslationFolder.of("en").messages().get("common.no-access")))
                .hasSize(1);
    }

    @Override
    void onPage(RouteData route) {
        for (var link : _find(DownloadLink.class)) {
            makers.addAll(makersOf(link));
            if (makersOf(link).contains("NoteDownloads")) {
                // issued before, and kept as it was; NoteInThirdLanguageTest writes notes anew
                continue;
            }
            var wrong = wrongIn(DownloadKt._download(link)).stream()
                    .filter(text -> !route.getTemplate().endsWith("/receivables")
                            || !COLUMN_NAME.matcher(text).matches())
                    .toList();
            if (!wrong.isEmpty()) {
                wrongInFiles.put(route.getTemplate() + ": " + link.getText(), wrong);
            }
        }
    }

    private static List<String> makersOf(DownloadLink link) {
        return Stream.iterate(
                        link.getParent(),
                        Optional::isPresent,
                        parent -> parent.get().getParent())
                .map(parent -> parent.get().getClass().getSimpleName())
                .toList();
    }

    private List<String> wrongIn(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1);
        try {
            if (start.startsWith("%PDF")) {
                return wrongInPdf(file);
            }
            if (start.startsWith("PK")) {
                kinds.add("xlsx");
                return CHECK.wrongTexts(cells(file));
            }
            // for programs: what people wrote, in no language of the portal
            if (Stream.of("{", "[", "<?xml", "BEGIN").anyMatch(start::startsWith)) {
                return List.of();
            }
            if (start.startsWith("<svg")) {
                kinds.add("svg");
                return wrongInPicture(new String(file, StandardCharsets.UTF_8));
            }
            var header = new String(file, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .lines()
                    .findFirst()
                    .orElse("");
            kinds.add("csv");
            return CHECK.wrongTexts(Arrays.asList(
                    header.split((header.contains(";") ? ";" : ",") + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is a PDF in every language, and all of them are on the page. */
    private List<String> wrongInPdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            if (!ThirdLanguage.LANGUAGE
                    .toLanguageTag()
                    .equals(pdf.getDocumentCatalog().getLanguage())) {
                return List.of();
            }
            kinds.add("pdf");
            var text = new PDFTextStripper().getText(pdf);
            return text.contains("‹") ? ThirdLanguage.english(text) : List.of(text);
        }
    }

    private static List<String> wrongInPicture(String svg) {
        var text = WORDS_OF_PICTURE
                .matcher(svg)
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .collect(Collectors.joining("\n"));
        return text.contains("‹") ? ThirdLanguage.english(text) : List.of(text);
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        var cells = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                CELL.matcher(xml)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .map(HtmlUtils::htmlUnescape)
                        .forEach(cells::add);
            }
        }
        assertThat(cells).isNotEmpty();
        return cells;
    }

    /** Classes of the main sources that put links to files on pages. */
    private static List<String> makersOfLinks() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> CONSTRUCTED.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** But for the one that a round over everybody of the portal sends, whoever reads which language. */
    private static List<String> subjectsOfMails() {
        return TranslationFolder.of("en").messages().keySet().stream()
                .filter(key -> key.startsWith("notification.") && key.endsWith("subject"))
                .filter(key -> !key.equals("notification.still-right-subject"))
                .toList();
    }

    private static boolean isSaid(String key, String subject) {
        return Arrays.stream(ThirdLanguage.pattern(key).split("\\{[^}]*}")).allMatch(subject::contains);
    }

    private MeetingId meeting() {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement("select id from meeting where engagement_id = ? limit 1")) {
            query.setObject(1, story.engagement());
            try (var rows = query.executeQuery()) {
                rows.next();
                return new MeetingId(rows.getObject(1, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant now() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var rows = owner.createStatement()
                        .executeQuery("select coalesce(max(created_at), 'epoch') from outgoing_mail")) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }

    /** Subject and paragraphs of each; a link alone in its paragraph is no text. */
    private static List<List<String>> mailsSince(Instant before) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement("select subject, body from outgoing_mail where created_at > ?")) {
            query.setTimestamp(1, java.sql.Timestamp.from(before));
            var mails = new ArrayList<List<String>>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    mails.add(Stream.concat(
                                    Stream.of(rows.getString(1)),
                                    Arrays.stream(rows.getString(2).split("\n\n")))
                            .map(String::strip)
                            .filter(paragraph -> !paragraph.startsWith("http"))
                            .toList());
                }
            }
            return mails;
        }
    }

    private static void write(String sql, UUID... values) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var update = owner.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.execute();
        }
    }
}

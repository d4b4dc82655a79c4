package org.gangway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;

@ModuleTest
@UseCase("UC-80")
class SearchServiceTest {

    /** A word of each kind of thing of the engagement. */
    private static final List<String> OF_THE_ENGAGEMENT = List.of("Sahyadri", "go live", "said");

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchService search;

    @Autowired
    List<SearchSource> sources;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init")
    private EngagementId engagement;

    @SuppressWarnings("NullAway.Init")
    private GovernanceStory story;

    @SuppressWarnings("NullAway.Init")
    private MeetingId meeting;

    @BeforeEach
    void happen() {
        world = World.create();
        story = new GovernanceStory(portal);
        engagement = story.engagement(world);
        var committee = story.committee(world, engagement);
        meeting = story.quorate(world, committee);
        story.written(world, meeting, java.time.LocalDate.of(2026, 3, 26));
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void findsEveryKindWithWhatAndWhere() {
        Acting.as(world.manager());

        assertThat(search.find("sahyadri"))
                .extracting(SearchHit::kind)
                .contains(SearchKind.ENGAGEMENT, SearchKind.VENDOR)
                .isSorted();
        assertThat(search.find("kulk meera"))
                .extracting(SearchHit::kind, SearchHit::what, SearchHit::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        SearchKind.PERSON, "Meera Kulkarni", "Sahyadri Ledger Services"));
        assertThat(search.find("live may")).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(SearchKind.DECISION);
            assertThat(hit.what()).isEqualTo("Go live in May");
            assertThat(hit.address())
                    .contains(engagement.value().toString())
                    .contains(meeting.value().toString());
        });
        assertThat(search.find("said")).extracting(SearchHit::kind).containsExactly(SearchKind.MINUTES);
    }

    @Test
    void findsDraftedMinutesOnlyForTheSideThatWritesThem() {
        Acting.as(world.lead());
        assertThat(search.find("go live")).isEmpty();

        story.acceptedByBoth(world, meeting);

        Acting.as(world.lead());
        assertThat(search.find("go live")).hasSize(1);
    }

    @Test
    void findsNothingOfOthers() {
        Acting.as(world.otherLead());

        assertThat(OF_THE_ENGAGEMENT)
                .allSatisfy(word -> assertThat(search.find(word)).isEmpty());
        assertThat(search.find("Meera")).isEmpty();
    }

    @Test
    void findsNothingForStrangers() {
        Acting.as(World.create().manager());

        assertThat(search.find("go live")).isEmpty();
        assertThat(search.find("Sahyadri")).noneMatch(hit -> hit.kind() == SearchKind.ENGAGEMENT);
    }

    @Test
    void findsNothingOfAnEngagementForColleaguesWhoTakeNoPart() {
        story.acceptedByBoth(world, meeting);
        Acting.as(newColleague(world.vendorController()));

        assertThat(OF_THE_ENGAGEMENT)
                .allSatisfy(word -> assertThat(search.find(word))
                        .noneMatch(hit -> EnumSet.of(SearchKind.ENGAGEMENT, SearchKind.DECISION, SearchKind.MINUTES)
                                .contains(hit.kind())));
    }

    @Test
    void isRefusedToNobody() {
        Acting.asNobody();

        assertThatThrownBy(() -> search.find("Sahyadri")).isInstanceOf(AuthenticationException.class);
    }

    /** Whoever got a query to ask for another party would still be held back by the database. */
    @Test
    void isHeldBackByTheDatabaseAlone() {
        story.acceptedByBoth(world, meeting);

        Acting.as(world.otherLead());

        assertThat(asked(world.manager(), "go live")).isEmpty();
        assertThat(asked(world.manager(), "said")).isEmpty();
        assertThat(asked(world.manager(), "Sahyadri")).isEmpty();
        assertThat(asked(world.manager(), "Meera")).isEmpty();
    }

    /** And where the database would show it, the query asks for the own party only. */
    @Test
    void isHeldBackByTheQueryAlone() {
        story.acceptedByBoth(world, meeting);

        Acting.as(world.manager());

        assertThat(asked(world.manager(), "go live")).isNotEmpty();
        assertThat(OF_THE_ENGAGEMENT)
                .allSatisfy(word -> assertThat(asked(world.otherLead(), word)).isEmpty());
        assertThat(asked(world.otherLead(), "Meera")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Århus Løn, aarhus loen",
        "Århus Løn, ARHUS LON",
        "Aarhus Loen, århus løn",
        "Ærø Færge, aeroe faerge",
        "Rasa Petraitė, petraite rasa",
        "Rasa Petraitė, petr"
    })
    void readsLettersAsPeopleTypeThem(String text, String typed) {
        assertThat(finds(text, typed)).isTrue();
    }

    @Test
    void asksForEveryWord() {
        assertThat(finds("Århus Løn", "aarhus bogholderi")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " \0 "})
    void findsNothingForLessThanTwoLetters(String typed) {
        Acting.as(world.manager());

        assertThat(search.find(typed)).isEmpty();
    }

    private List<SearchHit> asked(CurrentUser user, String typed) {
        return sources.stream()
                .flatMap(source -> source.find(new SearchQuestion(user, typed, SearchService.MOST)).stream())
                .toList();
    }

    private boolean finds(String text, String typed) {
        return jdbc.sql("select search_finds(:text, :typed)")
                .param("text", text)
                .param("typed", typed)
                .query(Boolean.class)
                .single();
    }

    /** Somebody new in the same company. */
    private static CurrentUser newColleague(CurrentUser user) {
        assertThat(user.seesWholeCompany()).isFalse();
        return new CurrentUser(
                new PersonId(UUID.randomUUID()),
                user.name(),
                user.email(),
                user.party(),
                user.partyName(),
                user.side(),
                user.roles(),
                user.language(),
                user.formats(),
                user.zone());
    }
}

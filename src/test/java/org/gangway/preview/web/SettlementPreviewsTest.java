package org.gangway.preview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.Role;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.signin.Acting;
import org.gangway.language.Languages;
import org.gangway.language.Texts;
import org.gangway.preview.RequestSchema;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.gangway.web.ProblemDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ModuleTest
@UseCase("UC-21")
class SettlementPreviewsTest {

    private static final String PATH = "/api/settlement-previews";
    private static final Path REQUEST = Path.of("docs/examples/preview-request.json");
    private static final String PASSWORD = "a sentence to remember";

    @Autowired
    WebApplicationContext application;

    @Autowired
    PeopleService people;

    @Autowired
    RegistrationService entrance;

    @Autowired
    Texts texts;

    @Autowired
    Languages languages;

    private String email = "";

    @SuppressWarnings("NullAway.Init") // made before each test
    private MockMvc web;

    @BeforeEach
    void enter() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        Acting.as(World.create().manager());
        email = UUID.randomUUID() + "@people.example";
        var link = people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.COMMITTEE_MEMBER)));
        Acting.asNobody();
        entrance.accept(link.token(), "Nina Lund", PASSWORD);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    /** A default costs 12 % of the fee of 400,000, cut to 5 % for one level: 20,000. */
    @Test
    void computesWhatItIsSent() throws Exception {
        web.perform(preview(Files.readString(REQUEST)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.months.length()").value(1))
                .andExpect(jsonPath("$.months[0].month").value("2025-01"))
                .andExpect(
                        jsonPath("$.months[0].statement.totals.credits.amount").value("20000.00"))
                .andExpect(jsonPath("$.months[0].statement.totals.net.amount").value("380000.00"));
    }

    @Test
    void listsWhatCannotBeInsteadOfFailing() throws Exception {
        var negative = Files.readString(REQUEST)
                .replaceFirst(
                        "\"serviceLevel\": \"close\",\\s+\"nume",
                        "\"serviceLevel\": \"close\", \"incidents\": -1, \"nume");

        web.perform(preview(negative))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[0].path").value("results[0].incidents"))
                .andExpect(jsonPath("$.faults[0].rule").value("incentive.count-out-of-range"));
    }

    @Test
    void saysInTheLanguageOfTheCallerThatItIsBusyOrFailed() {
        var problems = new PreviewProblems(new ProblemDetails(texts, languages));
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "da");

        var busy = problems.busy(new PreviewPlaces.Busy(), request);
        var failed = problems.unexpected(
                new SettlementPreviews.Unexpected(new IllegalStateException("on purpose")), request);

        assertThat(busy.getStatusCode().value()).isEqualTo(503);
        assertThat(words(busy)).contains("Prøv igen om lidt.");
        assertThat(failed.getStatusCode().value()).isEqualTo(500);
        assertThat(words(failed)).contains("intet blev beregnet").doesNotContain("on purpose");
    }

    private static String words(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }

    @Test
    void keepsNoSession() throws Exception {
        var session = web.perform(preview(Files.readString(REQUEST)))
                .andReturn()
                .getRequest()
                .getSession(false);

        assertThat(session).isNull();
    }

    @Test
    void asksStrangersWhoTheyAre() throws Exception {
        web.perform(post(PATH).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, containsString("Basic")));
    }

    @Test
    void countsWrongPasswordsAsTheSignInFormDoes() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            web.perform(post(PATH).with(httpBasic(email, "another sentence"))).andExpect(status().isUnauthorized());
        }

        web.perform(preview(Files.readString(REQUEST))).andExpect(status().isUnauthorized());
    }

    @Test
    void listsEveryFaultInTheLanguageOfTheCaller() throws Exception {
        var request = Files.readString(REQUEST)
                .replace("wholeAllocation", "halfAllocation")
                .replace("\"period\": \"2025-02\"", "\"period\": \"2025-2\"");

        web.perform(preview(request).header(HttpHeaders.ACCEPT_LANGUAGE, "da"))
                .andExpect(status().is(422))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string(HttpHeaders.CONTENT_LANGUAGE, "da"))
                .andExpect(jsonPath("$.status").value(422))
                .andExpect(jsonPath("$.faults.length()").value(2))
                .andExpect(jsonPath("$.faults[0].path").value("terms.incentive.serviceLevels[0].credit.kind"))
                .andExpect(jsonPath("$.faults[0].rule").value("json.kind-unknown"))
                .andExpect(jsonPath("$.faults[1].path").value("results[1].period"))
                .andExpect(jsonPath("$.faults[1].message").value("»2025-2« er ikke en måned; skriv den som 2026-03."));
    }

    @Test
    void refusesWhatIsNotJson() throws Exception {
        web.perform(preview("{\"terms\": ["))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("line 1, column")));
    }

    @Test
    void refusesFieldsThatStandThereTwice() throws Exception {
        web.perform(preview("{\"terms\": {}, \"terms\": {}}")).andExpect(status().isBadRequest());
    }

    @Test
    void refusesARequestThatIsTooLarge() throws Exception {
        web.perform(preview(" ".repeat(SettlementPreviews.MOST_BYTES + 1)))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.detail").value("The request is larger than 1 MB."));
    }

    @Test
    void describesItself() throws Exception {
        web.perform(get("/api/openapi"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths.length()").value(7))
                .andExpect(jsonPath("$.paths['/api/settlement-previews'].post.responses.length()")
                        .value(7))
                .andExpect(jsonPath("$.paths['/api/settlement-previews'].post.requestBody"
                                + ".content['application/json'].example.period")
                        .value("2025-01"))
                .andExpect(jsonPath("$.paths['/api/settlement-previews'].post.requestBody"
                                + ".content['application/json'].schema.$ref")
                        .value(RequestSchema.PATH));
    }

    @Test
    void publishesTheGrammarOfRequests() throws Exception {
        web.perform(get(RequestSchema.PATH))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.$defs.row.required[0]").value("period"));
    }

    @Test
    void publishesTheGrammarOfTerms() throws Exception {
        web.perform(get("/api/schema/agreement-1.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.$schema").value("https://json-schema.org/draft/2020-12/schema"));
    }

    private MockHttpServletRequestBuilder preview(String body) {
        return post(PATH)
                .with(httpBasic(email, PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}

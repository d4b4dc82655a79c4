package org.gangway.integration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.agreement.document.TermsDocumentService;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSummary;
import org.gangway.engagement.NoticeDeadline;
import org.gangway.identity.ForEveryone;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.StatementSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Engagements as a program reads them: what the person sees as whom it acts, and nothing else. */
@RestController
@RequestMapping(path = "/api/" + EngagementRoutes.LIST, produces = MediaType.APPLICATION_JSON_VALUE)
@SecurityRequirement(name = "program")
@ApiResponse(responseCode = "200", description = "What the program may see of it")
@ApiResponse(responseCode = "304", description = "Nothing changed since the answer whose tag was sent in If-None-Match")
@ApiResponse(responseCode = "401", description = "No token, or one that does not hold")
@ApiResponse(responseCode = "403", description = "The token does not have the scope READ")
@ApiResponse(responseCode = "429", description = "Too many calls within a minute; Retry-After says how long to wait")
class EngagementCalls {

    private final EngagementService engagements;
    private final AgreementService agreements;
    private final TermsDocumentService documents;
    private final StatementQueries statements;
    private final NoticeDeadline notice;
    private final Clock clock;

    EngagementCalls(
            EngagementService engagements,
            AgreementService agreements,
            TermsDocumentService documents,
            StatementQueries statements,
            NoticeDeadline notice,
            Clock clock) {
        this.engagements = engagements;
        this.agreements = agreements;
        this.documents = documents;
        this.statements = statements;
        this.notice = notice;
        this.clock = clock;
    }

    @GetMapping
    @ForEveryone
    @Operation(
            operationId = "listEngagements",
            summary = "List engagements",
            description =
                    "In the order of the alphabet, 50 at a time unless limit (at most 200) says otherwise. While there are more,"
                            + " the answer has a member next, to be sent as cursor.")
    @ApiResponse(responseCode = "422", description = "The cursor or the limit cannot be used")
    ResponseEntity<byte[]> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var place = Cursor.of(cursor, limit);
        var found = engagements.search("", PageRequest.of(place.page(), place.size()));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("engagements", found.stream().map(EngagementCalls::line).toList());
        if (found.size() == place.size()) {
            answer.put("next", place.next());
        }
        return Answers.json(answer);
    }

    @GetMapping("/{engagement}")
    @ForEveryone
    @Operation(
            operationId = "readEngagement",
            summary = "Read an engagement",
            description =
                    "noticeUntil is the last day on which a party can still let it end, by the signed terms where they renew"
                            + " it; it is left out where nothing is left to be said.")
    @ApiResponse(responseCode = "404", description = "There is none, or the program does not see it")
    ResponseEntity<byte[]> read(@PathVariable UUID engagement) {
        return Answers.json(engagement(engagements.get(id(engagement))));
    }

    @GetMapping("/{engagement}/terms")
    @ForEveryone
    @Operation(
            operationId = "readTermsInForce",
            summary = "Read the terms in force",
            description =
                    "The very text that both parties signed, as /api/schema/agreement-1.json describes it: of the version in force"
                            + " today, or on the day that is named.")
    @ApiResponse(
            responseCode = "404",
            description = "No terms are in force on that day, or the program does not see the engagement")
    ResponseEntity<byte[]> terms(
            @PathVariable UUID engagement, @RequestParam(required = false) @Nullable LocalDate day) {
        var asked = day == null ? LocalDate.now(clock.withZone(ZoneOffset.UTC)) : day;
        var inForce = agreements.inForce(id(engagement), asked).orElseThrow(() -> new NothingThere(asked.toString()));
        return Answers.text(documents.text(inForce.version()));
    }

    @GetMapping("/{engagement}/statements")
    @ForEveryone
    @Operation(
            operationId = "listStatements",
            summary = "List the monthly statements of an engagement",
            description = "The newest month first, each with its state and amounts; decimals are text.")
    @ApiResponse(responseCode = "404", description = "There is no such engagement, or the program does not see it")
    ResponseEntity<byte[]> statements(@PathVariable UUID engagement) {
        var lines = statements.statements(id(engagement)).stream()
                .map(EngagementCalls::statement)
                .toList();
        return Answers.json(Map.of("statements", lines));
    }

    private static EngagementId id(UUID asked) {
        return EngagementId.of(asked.toString());
    }

    private static Map<String, Object> line(EngagementSummary summary) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", summary.id().value().toString());
        members.put("name", summary.name());
        members.put("client", summary.client());
        members.put("vendor", summary.vendor());
        members.put("from", summary.term().start().toString());
        members.put("until", summary.term().end().toString());
        members.put("status", summary.status().name());
        return members;
    }

    private Map<String, Object> engagement(Engagement engagement) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", engagement.id().value().toString());
        members.put("name", engagement.name());
        members.put("clientId", engagement.client().value().toString());
        members.put("vendorId", engagement.vendor().value().toString());
        members.put("from", engagement.term().start().toString());
        members.put("until", engagement.term().end().toString());
        members.put("status", engagement.status().name());
        members.put("currency", engagement.currency().getCurrencyCode());
        members.put("noticeDays", engagement.noticeDays());
        notice.of(engagement.id()).ifPresent(day -> members.put("noticeUntil", day.toString()));
        members.put("services", List.copyOf(engagement.services()));
        return members;
    }

    private static Map<String, Object> statement(StatementSummary summary) {
        var amounts = summary.amounts();
        var members = new LinkedHashMap<String, Object>();
        members.put("month", summary.month().toString());
        members.put("state", summary.state().name());
        members.put("bySilence", summary.deemed());
        members.put("fee", Answers.money(amounts.fee()));
        members.put("credits", Answers.money(amounts.credits()));
        members.put("bonus", Answers.money(amounts.bonus()));
        members.put("earnedBack", Answers.money(amounts.earnedBack()));
        members.put("adjustments", Answers.money(amounts.adjustments()));
        members.put("net", Answers.money(amounts.net()));
        members.put("held", Answers.money(amounts.held()));
        return members;
    }
}

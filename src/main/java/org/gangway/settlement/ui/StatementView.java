package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.discussion.ui.Discussions;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EscalatedKind;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.settlement.CommitteeApprovalService;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.document.StatementDocuments;
import org.gangway.settlement.document.WaitingCircumstances;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.Proposal;
import org.gangway.settlement.statement.StatementLineSubjects;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.settlement.statement.StatementState;
import org.gangway.settlement.statement.StatementSubjects;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.uikit.EscalateLink;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Page;

/** One month's statement: what is owed, why, and who has approved it. */
@Route(SettlementRoutes.STATEMENT)
@LivePage({"settlement.", "performance."})
@RolesAllowed(Roles.MEMBER)
class StatementView extends Page implements BeforeEnterObserver {

    private final StatementQueries statementQueries;
    private final SettlementService settlement;
    private final DisputeService disputes;
    private final CommitteeApprovalService byDecision;
    private final StatementDocuments documents;
    private final List<AgreedStatementSection> sections;
    private final CircumstanceService circumstances;
    private final WaitingCircumstances waiting;
    private final EngagementPartyNames partyNames;
    private final Discussions discussions;

    StatementView(
            StatementQueries statementQueries,
            SettlementService settlement,
            DisputeService disputes,
            CommitteeApprovalService byDecision,
            StatementDocuments documents,
            List<AgreedStatementSection> sections,
            CircumstanceService circumstances,
            WaitingCircumstances waiting,
            EngagementPartyNames partyNames,
            Discussions discussions) {
        super(Msg.settlement_statement_title());
        this.statementQueries = statementQueries;
        this.settlement = settlement;
        this.disputes = disputes;
        this.byDecision = byDecision;
        this.documents = documents;
        this.sections = List.copyOf(sections);
        this.circumstances = circumstances;
        this.waiting = waiting;
        this.partyNames = partyNames;
        this.discussions = discussions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.engagement(event), Addresses.month(event));
    }

    private void show(EngagementId id, YearMonth month) {
        var statement = statementQueries.statement(id, month);
        var permissions = statementQueries.permissions(statement);
        var both = partyNames.of(id);
        var amounts = statementQueries.amounts(statement);
        removeAll();
        var actions = new StatementActions(
                settlement,
                disputes,
                byDecision,
                permissions,
                both,
                waiting.of(statement),
                others(permissions),
                () -> show(id, month));
        var said = said(statement);
        add(heading(statement, actions, said));
        var owed = new Paragraph(say(StatementTexts.owed(both.client(), both.vendor(), amounts.net(), month)));
        owed.addClassName("gangway-lead");
        add(owed);
        StatementTexts.held(amounts).ifPresent(held -> add(new Paragraph(say(held))));
        FiredTriggers.of(permissions).forEach(this::add);
        addStanding(statement, actions);
        addOpenDisputes(permissions);
        add(new Grounds(circumstances, id, month));
        addAmounts(statement, amounts, said);
        addApprovals(statement, both);
        if (statement.isFrozen()) {
            sections.forEach(section -> add(section.of(statement, () -> show(id, month))));
        }
        add(new H3(say(Msg.settlement_documents())), new StatementDownloads(documents, statement));
    }

    private List<String> others(StatementPermissions permissions) {
        return permissions.mayAnswer() ? statementQueries.otherApprovers(permissions.statement()) : List.of();
    }

    private DiscussionButtons said(MonthlyStatement statement) {
        var lines = statement.content().settled().figures().stream()
                .map(figure -> StatementLineSubjects.of(statement.month(), figure.serviceLevel()));
        return discussions.on(
                statement.engagement(),
                Stream.concat(Stream.of(StatementSubjects.of(statement.month())), lines)
                        .toList());
    }

    private Div heading(MonthlyStatement statement, StatementActions actions, DiscussionButtons said) {
        var title = new H2(say(Msg.settlement_statement_title_of(statement.month())));
        var side = new Div();
        side.addClassName("gangway-actions");
        side.add(States.badge(statement.state()));
        actions.buttons().forEach(side::add);
        side.add(
                said.of(StatementSubjects.of(statement.month()), Msg.settlement_statement_title_of(statement.month())));
        var heading = new Div(title, side);
        heading.addClassName("gangway-heading");
        return heading;
    }

    private void addStanding(MonthlyStatement statement, StatementActions actions) {
        if (statement.state() == StatementState.PROPOSED) {
            statement
                    .proposal()
                    .map(Proposal::answerBy)
                    .ifPresent(day -> add(new Paragraph(say(Msg.settlement_answer_by(day)))));
        }
        actions.warning().ifPresent(warning -> {
            var page = Grounds.address(statement.engagement(), statement.month());
            add(new Paragraph(
                    new Span(say(warning) + " "), new Anchor(page, say(Msg.settlement_circumstances_open()))));
        });
        actions.objection().ifPresent(objection -> add(new Paragraph(say(objection))));
    }

    private void addOpenDisputes(StatementPermissions permissions) {
        var statement = permissions.statement();
        if (statement.disputes().open().isEmpty()) {
            return;
        }
        var actions = new DisputeActions(disputes, permissions, () -> show(statement.engagement(), statement.month()));
        add(new H3(say(Msg.settlement_disputes_open())), SplitTable.of(statementQueries.amounts(statement)));
        statement
                .disputes()
                .open()
                .forEach(dispute -> add(
                        Disputes.card(dispute, statement, actions.of(dispute).toArray(Component[]::new))));
        if (permissions.mayEscalate()) {
            add(new EscalateLink(
                    EngagementRoutes.escalate(
                            statement.engagement(),
                            EscalatedKind.DISPUTE,
                            statement.month().toString()),
                    Msg.settlement_disputes_open()));
        }
    }

    private void addAmounts(MonthlyStatement statement, MonthTotals amounts, DiscussionButtons said) {
        var settled = statement.content().settled();
        var month = settled.statement();
        add(
                new H3(say(Msg.settlement_amounts_caption())),
                MonthWaterfall.of(statement, amounts),
                AmountTable.of(settled, amounts));
        addList(Msg.settlement_fee_how(), StatementTexts.fee(settled).stream());
        add(new H3(say(Msg.settlement_lines())), LevelTable.of(statement, said));
        if (settled.isByDays()) {
            add(VersionSection.of(settled));
        } else {
            addList(Msg.settlement_cuts(), month.cuts().stream().map(cut -> StatementTexts.cut(cut, settled)));
        }
        if (!settled.adjustments().isEmpty()) {
            add(new H3(say(Msg.settlement_adjustments())), AdjustmentTable.of(settled));
        }
        addList(Msg.settlement_earn_backs(), month.earnBacks().stream().map(line -> Text.step(line.explanation())));
        addList(Msg.settlement_candidates(), month.candidates().stream().map(StatementTexts::candidate));
    }

    private void addApprovals(MonthlyStatement statement, BothParties both) {
        add(new H3(say(Msg.settlement_approvals())), ApprovalList.of(statement, both));
        var ended = statement.disputes().all().stream()
                .filter(dispute -> !dispute.isOpen())
                .toList();
        if (!ended.isEmpty()) {
            add(new H3(say(Msg.settlement_disputes())));
            ended.forEach(dispute -> add(Disputes.record(dispute, statement)));
        }
    }

    private void addList(Text heading, Stream<Text> sentences) {
        var items = sentences
                .map(sentence -> (Component) new ListItem(say(sentence)))
                .toList();
        if (!items.isEmpty()) {
            add(new H3(say(heading)), new UnorderedList(items.toArray(ListItem[]::new)));
        }
    }
}

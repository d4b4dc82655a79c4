package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementTab;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.forecast.ForecastService;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.settlement.statement.StatementSummary;
import org.gangway.shared.Money;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusTone;

/** The settled months of an engagement, newest first. */
@Route(SettlementRoutes.MONTHS)
@EngagementTab(title = "settlement.list.title", order = 40)
@RolesAllowed(Roles.MEMBER)
class SettlementView extends Page implements BeforeEnterObserver {

    private final SettlementService settlement;
    private final StatementQueries statementQueries;
    private final ForecastService forecasts;
    private final OwnRoles ownRoles;
    private final List<StatementListLink> links;

    SettlementView(
            SettlementService settlement,
            StatementQueries statementQueries,
            ForecastService forecasts,
            OwnRoles ownRoles,
            List<StatementListLink> links) {
        super(Msg.settlement_list_title());
        this.settlement = settlement;
        this.statementQueries = statementQueries;
        this.forecasts = forecasts;
        this.ownRoles = ownRoles;
        this.links = List.copyOf(links);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var engagement = Addresses.engagement(event);
        var statements = statementQueries.statements(engagement);
        var actions = StatementPermissions.mayPrepare(ownRoles.in(engagement))
                ? new Component[] {prepareButton(engagement)}
                : new Component[0];
        removeAll();
        if (statements.isEmpty()) {
            add(tabHeading(), new EmptyState(VaadinIcon.INVOICE, Msg.settlement_list_empty(), actions));
        } else {
            add(tabAnswer(answer(statements), actions), table(engagement, statements));
            add(new Paragraph(say(Msg.settlement_amounts_in(
                    statements.getFirst().amounts().fee().currency()))));
            add(new Anchor(SettlementRoutes.ledger(engagement), say(Msg.settlement_ledger_open())));
            var newest = statements.getFirst().month();
            links.forEach(link -> add(link.from(engagement, newest)));
        }
        forecasts.forecast(engagement).ifPresent(forecast -> add(new ForecastCard(forecast)));
    }

    private Button prepareButton(EngagementId engagement) {
        var month = statementQueries.nextMonth(engagement);
        var prepare = new Button(say(Msg.settlement_prepare_action(month)), _ -> {
            settlement.prepare(engagement, month);
            UI.getCurrent().navigate(SettlementRoutes.statement(engagement, month));
        });
        prepare.addThemeVariants(ButtonVariant.PRIMARY);
        return prepare;
    }

    private static KeyFigures answer(List<StatementSummary> statements) {
        var newest = statements.getFirst();
        var held = statements.stream()
                .map(statement -> statement.amounts().held())
                .reduce(Money.zero(newest.amounts().fee().currency()), Money::plus);
        var open = statements.stream()
                .filter(statement -> !statement.state().isFinal())
                .count();
        var formats = ScreenTexts.formats();
        return new KeyFigures()
                .add(
                        Msg.settlement_answer_net(newest.month()),
                        formats.money(newest.amounts().net()),
                        StatusTone.NEUTRAL)
                .add(
                        Msg.settlement_answer_held(),
                        formats.money(held),
                        held.isZero() ? StatusTone.NEUTRAL : StatusTone.WARNING)
                .add(
                        Msg.settlement_answer_open(),
                        formats.number(BigDecimal.valueOf(open)),
                        open == 0 ? StatusTone.NEUTRAL : StatusTone.WAITING);
    }

    private static FigureTable table(EngagementId engagement, List<StatementSummary> statements) {
        var table = new FigureTable(Msg.settlement_list_title()).words(Msg.settlement_column_month());
        var amounts = new MonthAmountColumns(
                statements.stream().map(StatementSummary::amounts).toList());
        amounts.head(table);
        table.words(Msg.settlement_column_state()).words(Msg.settlement_approved_by());
        statements.forEach(statement -> table.row(Stream.of(
                        Stream.of(new Anchor(
                                SettlementRoutes.statement(engagement, statement.month()),
                                ScreenTexts.formats().month(statement.month()))),
                        amounts.row(statement.amounts()),
                        Stream.of(States.badge(statement.state()), approvers(statement)))
                .flatMap(Function.identity())
                .toArray(Component[]::new)));
        return table;
    }

    private static Span approvers(StatementSummary statement) {
        var names = Stream.of(statement.clientApprover(), statement.vendorApprover())
                .flatMap(Stream::ofNullable)
                .map(Objects::toString)
                .collect(Collectors.toCollection(ArrayList::new));
        if (statement.deemed()) {
            names.add(say(Msg.settlement_approval_silent()));
        }
        return new Span(
                names.isEmpty()
                        ? say(Msg.settlement_approval_none())
                        : ScreenTexts.formats().list(names));
    }
}

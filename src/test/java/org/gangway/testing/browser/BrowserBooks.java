package org.gangway.testing.browser;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Role;
import org.gangway.identity.signin.Acting;
import org.gangway.identity.signin.DemoImpersonation;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Money;
import org.gangway.testing.EverybodyTakesPart;
import org.gangway.testing.World;
import org.springframework.context.ApplicationContext;

/**
 * An engagement under signed terms and the four people who settle its months, each at a browser.
 *
 * <p>400,000 kroner a month; a close below 95 % costs 28,800. Three working days to answer a statement. What is not
 * looked at in a walk is done through the use cases, so that the walk stays short.
 */
final class BrowserBooks {

    static final YearMonth JANUARY = SettlementStory.JANUARY;
    static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    static final YearMonth MARCH = JANUARY.plusMonths(2);
    static final YearMonth APRIL = JANUARY.plusMonths(3);
    static final String CLOSE = "Close tasks on time";

    final BrowserPerson manager;
    final BrowserPerson lead;
    final BrowserPerson controller;
    final BrowserPerson vendorController;

    private final SettlementStory months;
    private final CurrentUser proposer;
    private final SettlementService settlement;
    private final StatementQueries statementQueries;

    private BrowserBooks(
            List<BrowserPerson> people,
            SettlementStory months,
            CurrentUser proposer,
            SettlementService settlement,
            StatementQueries statementQueries) {
        this.manager = people.get(0);
        this.lead = people.get(1);
        this.controller = people.get(2);
        this.vendorController = people.get(3);
        this.months = months;
        this.proposer = proposer;
        this.settlement = settlement;
        this.statementQueries = statementQueries;
    }

    static BrowserBooks open(BrowserPeople people, String tag, ApplicationContext application) {
        List.of("Month-end close", CLOSE, "Accuracy of postings", "Accounting close", "Aarhus", "Pune")
                .forEach(UserData::typed);
        var manager = people.manager();
        var leads = "usha." + tag + "@sahyadri.example";
        var lead = people.vendorLead(manager, "Sahyadri Books " + tag, "IN", "Usha Rao", leads);
        var controllers = "mads." + tag + "@nordlys.example";
        var controller = people.colleague(manager, "Mads Toft", controllers, Role.FINANCE_CONTROLLER);
        var others = "kiran." + tag + "@sahyadri.example";
        var vendorController = people.colleague(lead, "Kiran Desai", others, Role.FINANCE_CONTROLLER);
        EverybodyTakesPart.also(BrowserPeople.FIRST, controllers, leads, others);
        var world = world(application, BrowserPeople.FIRST, controllers, leads, others);
        var months = SettlementStory.withTimeToAnswer(application, world, new SettlementTerms(3, 1));
        return new BrowserBooks(
                List.of(manager, lead, controller, vendorController),
                months,
                world.manager(),
                application.getBean(SettlementService.class),
                application.getBean(StatementQueries.class));
    }

    private static World world(
            ApplicationContext application, String manager, String controller, String lead, String vendorController) {
        var first = user(application, manager);
        var second = user(application, controller);
        var third = user(application, lead);
        var fourth = user(application, vendorController);
        return new World(
                first.party(),
                third.party(),
                third.party(),
                first,
                second,
                second,
                second,
                third,
                fourth,
                fourth,
                third);
    }

    private static CurrentUser user(ApplicationContext application, String email) {
        return application
                .getBean(DemoImpersonation.class)
                .as(email, () -> application.getBean(CurrentUserProvider.class).current());
    }

    /** The address of a page of the engagement. */
    String page(String rest) {
        return "/engagement/" + months.engagement().value() + "/" + rest;
    }

    String page(YearMonth month) {
        return page("settlement/" + month);
    }

    /** The vendor reports so many right ones of a hundred; the client sends the statement for approval. */
    void propose(YearMonth month, String close, String accuracy, Instant moment) {
        months.report(month, close, accuracy);
        Acting.as(proposer, () -> settlement.prepare(months.engagement(), month));
        Acting.as(proposer, () -> {
            PortalClock.at(moment, () -> settlement.propose(months.engagement(), month));
            return true;
        });
    }

    void correct(YearMonth month, String close) {
        months.correct(month, SettlementFixtures.CLOSE, close);
    }

    MonthlyStatement statement(YearMonth month) {
        return Acting.as(proposer, () -> statementQueries.statement(months.engagement(), month));
    }

    static Money kroner(String amount) {
        return Money.of(amount, "DKK");
    }
}

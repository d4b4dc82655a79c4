package org.gangway.testing.browser;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangway.identity.Role;
import org.gangway.language.Msg;

/** What is told in every walk, whatever its language. */
final class Story {

    static final LocalDate START = LocalDate.of(2012, 1, 1);
    static final LocalDate END = LocalDate.of(2028, 12, 31);
    static final BigDecimal FEE = new BigDecimal("180000");

    static final String MONTH = "2012-01";

    final String vendor;
    final BrowserPerson manager;
    final BrowserPerson lead;
    final BrowserPerson controller;
    final BrowserPerson vendorController;

    /** Where the minutes are, once there was a meeting. */
    String meeting = "";

    private final String engagement;

    private Story(
            String vendor,
            BrowserPerson manager,
            BrowserPerson lead,
            BrowserPerson controller,
            BrowserPerson vendorController,
            String engagement) {
        this.vendor = vendor;
        this.manager = manager;
        this.lead = lead;
        this.controller = controller;
        this.vendorController = vendorController;
        this.engagement = engagement;
    }

    /** Four people who know each other, and an engagement between them. */
    static Story begin(BrowserPeople people, String tag) {
        var vendor = "Sahyadri Ledger " + tag;
        var manager = people.manager();
        var lead = people.vendorLead(manager, vendor, "IN", "Meera Kulkarni", "meera." + tag + "@sahyadri.example");
        var controller =
                people.colleague(manager, "Lise Vang", "lise." + tag + "@nordlys.example", Role.FINANCE_CONTROLLER);
        var vendorController =
                people.colleague(lead, "Anil Joshi", "anil." + tag + "@sahyadri.example", Role.FINANCE_CONTROLLER);
        var engagement = EngagementSteps.open(manager, "Finance operations " + tag, vendor);
        letTakePart(manager, engagement, "Lise Vang");
        letTakePart(lead, engagement, "Anil Joshi");
        return new Story(vendor, manager, lead, controller, vendorController, engagement);
    }

    /** They do already in the first engagement of their company. */
    private static void letTakePart(BrowserPerson leader, String engagement, String colleague) {
        leader.open(engagement + "/people");
        leader.sees(Msg.engagement_people_title());
        leader.looks("10-people");
        if (!leader.page().locator("main").last().innerText().contains(colleague)) {
            leader.click(Msg.engagement_people_assign());
            leader.choose(Msg.engagement_people_person(), colleague);
            leader.confirm();
            leader.sees(colleague);
        }
    }

    /** The address of a page of the engagement. */
    String page(String rest) {
        return engagement + "/" + rest;
    }
}

package org.gangway.demo;

import java.util.List;
import java.util.Set;
import org.gangway.identity.Role;
import org.gangway.shared.Ordered;

/** The people of the story. All of them are invented, and so are their companies. */
enum DemoPerson {
    KAREN("Karen Tangbjerg", "karen@tangbjerg.example", Role.OUTSOURCING_MANAGER, Role.ADMINISTRATOR),
    JONAS("Jonas Ravnkilde", "jonas@tangbjerg.example", Role.COMMITTEE_MEMBER),
    LISE("Lise Østergård", "lise@tangbjerg.example", Role.FINANCE_CONTROLLER),
    BO("Bo Åkjær", "bo@tangbjerg.example", Role.AUDITOR),
    MEERA("Meera Kulkarni", "meera@sahyadri.example", Role.VENDOR_LEAD, Role.ADMINISTRATOR),
    ROHAN("Rohan Deshpande", "rohan@sahyadri.example", Role.COMMITTEE_MEMBER, Role.FINANCE_CONTROLLER),
    RASA("Rasa Petraitytė", "rasa@nerija.example", Role.VENDOR_LEAD, Role.ADMINISTRATOR),
    TOMAS("Tomas Žilinskas", "tomas@nerija.example", Role.COMMITTEE_MEMBER, Role.FINANCE_CONTROLLER);

    /** Printed at every start: a demo is open to whoever can reach it. */
    static final String PASSWORD = "gangway demo 2026";

    static final String CLIENT = "Tangbjerg Isenkram A/S";
    static final String PUNE = "Sahyadri Ledgerworks Pvt Ltd";
    static final String VILNIUS = "Nerija Apskaita UAB";

    static final List<DemoPerson> CLIENT_SIDE = List.of(KAREN, JONAS, LISE, BO);

    private final String fullName;
    private final String email;

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
    private final Set<Role> roles;

    DemoPerson(String fullName, String email, Role... roles) {
        this.fullName = fullName;
        this.email = email;
        this.roles = Ordered.copyOf(List.of(roles));
    }

    String fullName() {
        return fullName;
    }

    String email() {
        return email;
    }

    Set<Role> roles() {
        return roles;
    }
}

package org.gangway.demo;

import java.time.YearMonth;
import java.util.List;
import org.gangway.identity.PortalClock;
import org.gangway.identity.registration.FirstAdministrator;
import org.gangway.identity.registration.FirstRunCode;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.registration.VendorService;
import org.springframework.stereotype.Component;

/** How everybody comes in: the first administrator with the code, the others by invitation. */
@Component
class RegistrationScene {

    private final RegistrationService entrance;
    private final FirstRunCode code;
    private final PeopleService people;
    private final VendorService vendors;
    private final DemoStage demoStage;

    RegistrationScene(
            RegistrationService entrance,
            FirstRunCode code,
            PeopleService people,
            VendorService vendors,
            DemoStage demoStage) {
        this.entrance = entrance;
        this.code = code;
        this.people = people;
        this.vendors = vendors;
        this.demoStage = demoStage;
    }

    void play(YearMonth first) {
        demoStage.on(first.minusMonths(2).atDay(3));
        var day = first.minusMonths(2).atDay(3).atTime(8, 0).toInstant(java.time.ZoneOffset.UTC);
        PortalClock.at(
                day,
                () -> entrance.begin(
                        code.printed(),
                        new FirstAdministrator(
                                DemoPerson.CLIENT,
                                "DK",
                                DemoPerson.KAREN.fullName(),
                                DemoPerson.KAREN.email(),
                                DemoPerson.PASSWORD)));
        List.of(DemoPerson.JONAS, DemoPerson.LISE, DemoPerson.BO)
                .forEach(person -> colleague(DemoPerson.KAREN, person));
        vendor(DemoPerson.PUNE, "IN", DemoPerson.MEERA);
        colleague(DemoPerson.MEERA, DemoPerson.ROHAN);
        vendor(DemoPerson.VILNIUS, "LT", DemoPerson.RASA);
        colleague(DemoPerson.RASA, DemoPerson.TOMAS);
    }

    private void colleague(DemoPerson administrator, DemoPerson person) {
        accept(person, demoStage.as(administrator, () -> people.invite(invitation(person))));
    }

    private void vendor(String name, String country, DemoPerson lead) {
        accept(
                lead,
                demoStage.as(
                        DemoPerson.KAREN,
                        () -> vendors.register(new NewVendor(name, country, lead.fullName(), lead.email()))));
    }

    private static NewInvitation invitation(DemoPerson person) {
        return new NewInvitation(person.email(), person.fullName(), person.roles());
    }

    private void accept(DemoPerson person, InvitationLink link) {
        PortalClock.at(
                link.expiresAt().minusSeconds(3600),
                () -> entrance.accept(link.token(), person.fullName(), DemoPerson.PASSWORD));
    }
}

package org.gangway.demo;

import java.time.YearMonth;
import java.util.List;
import org.gangway.identity.EntranceService;
import org.gangway.identity.FirstAdministrator;
import org.gangway.identity.FirstRunCode;
import org.gangway.identity.InvitationLink;
import org.gangway.identity.NewInvitation;
import org.gangway.identity.PeopleService;
import org.gangway.identity.PortalClock;
import org.springframework.stereotype.Component;

/** How everybody comes in: the first administrator with the code, the others by invitation. */
@Component
class Arrival {

    private final EntranceService entrance;
    private final FirstRunCode code;
    private final PeopleService people;
    private final Stage stage;

    Arrival(EntranceService entrance, FirstRunCode code, PeopleService people, Stage stage) {
        this.entrance = entrance;
        this.code = code;
        this.people = people;
        this.stage = stage;
    }

    void tell(YearMonth first) {
        stage.on(first.minusMonths(2).atDay(3));
        var day = first.minusMonths(2).atDay(3).atTime(8, 0).toInstant(java.time.ZoneOffset.UTC);
        PortalClock.at(
                day,
                () -> entrance.begin(
                        code.printed(),
                        new FirstAdministrator(
                                Cast.CLIENT, "DK", Cast.KAREN.fullName(), Cast.KAREN.email(), Cast.PASSWORD)));
        List.of(Cast.JONAS, Cast.LISE, Cast.BO).forEach(person -> colleague(Cast.KAREN, person));
        vendor(Cast.PUNE, "IN", Cast.MEERA);
        colleague(Cast.MEERA, Cast.ROHAN);
        vendor(Cast.VILNIUS, "LT", Cast.RASA);
        colleague(Cast.RASA, Cast.TOMAS);
    }

    private void colleague(Cast administrator, Cast person) {
        accept(person, stage.as(administrator, () -> people.invite(invitation(person))));
    }

    private void vendor(String name, String country, Cast lead) {
        accept(lead, stage.as(Cast.KAREN, () -> people.registerVendor(name, country, invitation(lead))));
    }

    private static NewInvitation invitation(Cast person) {
        return new NewInvitation(person.email(), person.fullName(), person.roles());
    }

    private void accept(Cast person, InvitationLink link) {
        PortalClock.at(
                link.expiresAt().minusSeconds(3600),
                () -> entrance.accept(link.token(), person.fullName(), Cast.PASSWORD));
    }
}

package org.gangway.identity.registration;

import org.gangway.audit.UseCases;

/** The entries of the log about vendors and invitations. */
public final class Invited {

    private Invited() {}

    public static void record(UseCases useCases) {
        useCases.know(useCases.of(InvitationIssue.class));
        useCases.of(VendorService.class)
                .register(new NewVendor("Sahyadri Ledger Services", "IN", "Meera Kulkarni", "meera@sahyadri.example"));
        var id = new InvitationId(useCases.known(Invitation.class).id());
        var invitations = useCases.of(InvitationService.class);
        invitations.renew(id);
        invitations.withdraw(id);
    }
}

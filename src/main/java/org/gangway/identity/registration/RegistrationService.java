package org.gangway.identity.registration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.ForAnyone;
import org.gangway.identity.PartyName;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.PasswordHashing;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How somebody gets in for the first time: by invitation, or as the very first administrator. */
@Service
public class RegistrationService {

    private final AccountOpening accounts;
    private final Parties parties;
    private final Invitations invitations;
    private final FirstRunCode firstRunCode;
    private final PasswordHashing passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegistrationService(
            AccountOpening accounts,
            Parties parties,
            Invitations invitations,
            FirstRunCode firstRunCode,
            PasswordHashing passwords,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.parties = parties;
        this.invitations = invitations;
        this.firstRunCode = firstRunCode;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whom an unused invitation is for, or nothing if the link is unknown, used or too old. */
    @ForAnyone
    public Optional<NewInvitation> invitation(String token) {
        return asSystem(() -> invitations
                .findByTokenHash(new OneTimeSecret(token).hash())
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .map(i -> new NewInvitation(i.email().value(), i.name().value(), i.roles())));
    }

    /** Opens the account that the link is for. */
    @ForAnyone
    public PersonId accept(String token, String name, String password) {
        var invited = invitation(token).orElseThrow(() -> new RuleViolation("identity.invitation-void"));
        var hash = passwords.hashOfChosen(password, List.of(name, invited.name(), invited.email()));
        return asSystem(() -> {
            var invitation = invitations
                    .findByTokenHash(new OneTimeSecret(token).hash())
                    .orElseThrow(() -> new RuleViolation("identity.invitation-void"));
            invitation.use(clock.instant());
            var party = parties.findById(invitation.party()).orElseThrow();
            return accounts.open(invitation.email(), name, hash, party, invitation.roles(), invitation.person());
        });
    }

    /** Whether nobody can sign in yet. */
    @ForAnyone
    public boolean isFirstRun() {
        return asSystem(accounts::isFirst);
    }

    /** Opens an empty portal. */
    @ForAnyone
    public PersonId begin(String code, FirstAdministrator first) {
        requireFirst(isFirstRun());
        firstRunCode.require(code);
        var hash = passwords.hashOfChosen(first.password(), List.of(first.name(), first.email(), first.partyName()));
        return asSystem(() -> {
            requireFirst(accounts.isFirst());
            var client = parties.save(Party.client(new PartyName(first.partyName()), first.country()));
            var roles = Set.of(Role.ADMINISTRATOR, Role.OUTSOURCING_MANAGER);
            return accounts.open(new EmailAddress(first.email()), first.name(), hash, client, roles, Optional.empty());
        });
    }

    private static void requireFirst(boolean firstRun) {
        if (!firstRun) {
            throw new RuleViolation("identity.not-first-run");
        }
    }

    private <T> T asSystem(Supplier<T> work) {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}

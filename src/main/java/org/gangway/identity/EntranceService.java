package org.gangway.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How somebody gets in for the first time: by invitation, or as the very first administrator. */
@Service
public class EntranceService {

    private final UserAccounts accounts;
    private final AccountDirectory directory;
    private final Parties parties;
    private final Credentials credentials;
    private final Invitations invitations;
    private final PasswordEncoder passwords;
    private final FirstRunCode firstRunCode;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EntranceService(
            UserAccounts accounts,
            AccountDirectory directory,
            Parties parties,
            Credentials credentials,
            Invitations invitations,
            PasswordEncoder passwords,
            FirstRunCode firstRunCode,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.parties = parties;
        this.credentials = credentials;
        this.invitations = invitations;
        this.passwords = passwords;
        this.firstRunCode = firstRunCode;
        this.events = events;
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

    @ForAnyone
    public void accept(String token, String name, String password) {
        asSystem(() -> {
            var invitation = invitations
                    .findByTokenHash(new OneTimeSecret(token).hash())
                    .orElseThrow(() -> new RuleViolation("identity.invitation-void"));
            invitation.use(clock.instant());
            var party = parties.findById(invitation.party()).orElseThrow();
            return enter(invitation.email(), name, password, party, invitation.roles());
        });
    }

    /** Whether nobody can sign in yet. */
    @ForAnyone
    public boolean isFirstRun() {
        return asSystem(() -> accounts.count() == 0);
    }

    @ForAnyone
    public void begin(String code, FirstAdministrator first) {
        asSystem(() -> {
            if (accounts.count() > 0) {
                throw new RuleViolation("identity.not-first-run");
            }
            firstRunCode.require(code);
            var client = parties.save(Party.client(new PartyName(first.partyName()), first.country()));
            var roles = Set.of(Role.ADMINISTRATOR, Role.OUTSOURCING_MANAGER);
            return enter(new EmailAddress(first.email()), first.name(), first.password(), client, roles);
        });
    }

    private UserId enter(EmailAddress email, String name, String typed, Party party, Set<Role> roles) {
        var password = new Password(typed);
        if (accounts.findByEmail(email).isPresent()) {
            throw new RuleViolation("identity.email-taken");
        }
        var account = accounts.save(UserAccount.open(email, new PersonName(name), party, roles));
        credentials.save(new Credential(account.id(), LocalSignIn.hash(passwords, password.value())));
        events.publishEvent(new AccountChanged(
                "identity.entered",
                account.id().value(),
                Map.of(),
                Map.of("email", email.value(), "party", party.name()),
                directory.asUser(account)));
        return account.id();
    }

    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return SystemWork.call(() -> java.util.Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}

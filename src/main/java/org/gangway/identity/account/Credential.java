package org.gangway.identity.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The Argon2id hash of somebody's password; kept apart from the account because others may see that. */
@Entity
public class Credential {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private PersonId user;

    @Version
    private @Nullable Integer version;

    private String passwordHash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Credential() {}

    public Credential(PersonId user, String passwordHash) {
        this.user = user;
        this.passwordHash = passwordHash;
    }

    public static String hash(PasswordEncoder passwords, String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    void replace(String newHash) {
        passwordHash = newHash;
    }

    String passwordHash() {
        return passwordHash;
    }

    PersonId user() {
        return user;
    }
}

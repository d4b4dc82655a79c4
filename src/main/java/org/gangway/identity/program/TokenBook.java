package org.gangway.identity.program;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens of all programs, by their hashes. */
@Component
class TokenBook {

    private static final String SELECT =
            "select t.*, t.last_day < current_day() as expired, p.full_name from program_token t join person p on p.id = t.acts_as where ";

    private final JdbcClient jdbc;

    TokenBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ProgramTokenId id, String hash, NewProgramToken token, CurrentUser by, Instant at, LocalDate lastDay) {
        jdbc.sql("""
                        insert into program_token (id, party_id, name, token_hash, acts_as, scopes, made_by, made_at, last_day)
                        values (:id, :party, :name, :hash, :actsAs, :scopes, :by, :at, :lastDay)
                        """)
                .param("id", id.value())
                .param("party", by.party().value())
                .param("name", token.name())
                .param("hash", hash)
                .param("actsAs", token.actsAs().value())
                .param("scopes", token.scopes().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .param("by", by.id().value())
                .param("at", Timestamp.from(at))
                .param("lastDay", lastDay)
                .update();
    }

    /** The newest first. */
    List<ProgramToken> of(PartyId party) {
        return jdbc.sql(SELECT + "t.party_id = :party order by t.made_at desc, t.id")
                .param("party", party.value())
                .query((row, _) -> token(row))
                .list();
    }

    Optional<ProgramToken> find(PartyId party, ProgramTokenId id) {
        return jdbc.sql(SELECT + "t.party_id = :party and t.id = :id")
                .param("party", party.value())
                .param("id", id.value())
                .query((row, _) -> token(row))
                .optional();
    }

    /** As the portal's own work. */
    Optional<ProgramToken> find(String hash) {
        return jdbc.sql(SELECT + "t.token_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> token(row))
                .optional();
    }

    void used(ProgramTokenId id, Instant at) {
        jdbc.sql("update program_token set used_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void revoke(ProgramTokenId id, Instant at) {
        jdbc.sql("update program_token set revoked_at = :at where id = :id and revoked_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    private static ProgramToken token(ResultSet row) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new ProgramToken(
                new ProgramTokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new PersonId(row.getObject("acts_as", UUID.class)),
                row.getString("full_name"),
                Arrays.stream(row.getString("scopes").split(" "))
                        .map(ProgramScope::valueOf)
                        .toList(),
                row.getObject("last_day", LocalDate.class),
                used == null ? null : used.toInstant(),
                row.getBoolean("expired"),
                row.getTimestamp("revoked_at") != null);
    }
}

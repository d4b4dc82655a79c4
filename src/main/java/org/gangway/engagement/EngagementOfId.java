package org.gangway.engagement;

/**
 * In which engagement something is that use cases are told by its id.
 *
 * @param type the type of the id, a record with one component {@code value}
 * @param sql selects the engagement's id; {@code :id} stands for the value
 */
public record EngagementOfId(Class<? extends Record> type, String sql) {

    /** For something whose table has a column {@code engagement_id}. */
    public static EngagementOfId inTable(Class<? extends Record> type, String table) {
        return new EngagementOfId(type, "select engagement_id from " + table + " where id = :id");
    }
}

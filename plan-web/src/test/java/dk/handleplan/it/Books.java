package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.bench.Store;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the database says while the product stands still. */
final class Books implements AutoCloseable {

    private final Connection connection;

    Books(Store store) throws SQLException {
        connection = store.connect();
    }

    LocalDate deadline() {
        return all("""
                        select m.falls_on from cycle_date m join plan_cycle c on c.id = m.cycle_id
                        where c.plan_year = 2021 and m.milestone = 'CALL_DEADLINE'""", rows -> rows.getDate(1).toLocalDate()).get(0);
    }

    /** Mails that were being sent when the server was killed wait five minutes for it; those minutes have passed. */
    void whatWasOnItsWayIsDue() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update mail set next_attempt = written_at where state = 'WAITING' and attempts > heard");
        }
    }

    String challenge(String initiative) {
        return texts("select challenge from initiative where id = '" + initiative + "'")
                .get(0);
    }

    String state(String submission) {
        return texts("select state from submission where id = '" + submission + "'")
                .get(0);
    }

    /**
     * Each contribution has the one task and its initiatives the one state that its state calls for, and the inbox knows just the
     * tasks of the processes.
     */
    void agree() {
        assertThat(texts("""
                select distinct s.state || ' ' || coalesce(w.kind, '-')
                    || ' ' || (select count(*) from work_item i where i.case_id = s.id)
                from submission s left join work_item w on w.case_id = s.id"""))
                .isSubsetOf(
                        "OPEN task_prepareContribution 1", "WITH_HEAD task_approveContribution 1", "NOT_DELIVERED - 0");
        assertThat(texts("""
                select distinct s.state || ' ' || i.state
                from submission s join initiative i on i.state <> 'WITHDRAWN' and i.cycle_id = s.cycle_id and i.lead_unit_id = s.unit_id""")).isSubsetOf("OPEN DRAFT", "WITH_HEAD WITH_HEAD", "NOT_DELIVERED NOT_SUBMITTED");
        assertThat(texts("select kind from work_item where task_id not in (select id_ from ACT_RU_TASK)"))
                .isEmpty();
        assertThat(texts("select task_def_key_ from ACT_RU_TASK where id_ not in (select task_id from work_item)"))
                .isEmpty();
        assertThat(texts("select cast(id as varchar(36)) from submission where state <> 'NOT_DELIVERED'"))
                .containsExactlyInAnyOrderElementsOf(texts("""
                        select business_key_ from ACT_RU_EXECUTION
                        where parent_id_ is null and proc_def_id_ like 'unit-submission:%'"""));
    }

    void everyContributionWasClosedOnce(int contributions) {
        var closed = all("""
                select a.case_id from audit_entry a join plan_cycle c on c.id = a.cycle_id
                where c.plan_year = 2021 and a.action = 'initiative.deadlineMissed'""", rows -> rows.getObject(1, UUID.class));
        assertThat(closed).hasSize(contributions).doesNotHaveDuplicates();
    }

    /** What a page, an initiative and a login have come to in the hearing of 2020. */
    String said(String what) {
        var words = what.split(" ");
        return texts(
                        "/remark".equals(words[0])
                                ? "select remark_text from hearing_remark where initiative_id = '" + words[1] + "'"
                                : "select c.comment_text from hearing_comment c join app_user u on u.id = c.author_id"
                                        + " where c.initiative_id = '" + words[1] + "' and u.login = '" + words[2]
                                        + "'")
                .get(0);
    }

    /** Consultation, remarks, tasks and trail tell the same. */
    void theResponseCameInWhollyOrNotAtAll() {
        assertThat(texts("""
                select c.state || ' ' || coalesce(c.response_number, 0)
                    || ' ' || (select count(*) from hearing_remark r where r.consultation_id = c.id and r.sent_on is not null)
                    || ' ' || (select count(*) from work_item w where w.case_id = c.id)
                    || ' ' || (select count(*) from audit_entry a where a.case_id = c.id and a.action = 'hearing.responseSent')
                from consultation c""")).singleElement().isIn("OPEN 0 0 2 0", "RESPONDED 1 5 0 1");
    }

    void theResponseCameInOnce() {
        theResponseCameInWhollyOrNotAtAll();
        assertThat(texts("select state from consultation")).containsExactly("RESPONDED");
    }

    /** Allocation, letters, ledger and process tell the same: all of the last decision, or nothing of it. */
    void theLastDecisionCameInWhollyOrNotAtAll() {
        assertThat(texts("""
                select a.state || ' ' || (select count(*) from grant_letter l where l.cycle_id = a.id)
                    || ' ' || (select count(*) from ACT_RU_TASK t where t.task_def_key_ = 'task_publishPlan')
                    || ' ' || (select count(*) from work_item w where w.kind = 'task_publishPlan')
                    || ' ' || (select count(*) from audit_entry e where e.case_id = a.id and e.action = 'funding.bound')
                from allocation a where a.id in (select id from plan_cycle where plan_year = 2020)""")).singleElement().isIn("DECIDING 0 0 0 0", "DECIDED 5 1 1 1");
        assertThat(texts("""
                select cast(sum(coalesce(r.granted_oere, 0)) as bigint) - (select coalesce(cast(sum(abs(e.effect)) as bigint), 0)
                    from pool_entry e where e.decision_id is not null)
                from allocation_row r where r.cycle_id in (select id from plan_cycle where plan_year = 2020)""")).containsExactly("0");
    }

    /** All letters that were sent at once, or none. */
    void theLettersAreSentWhollyOrNotAtAll() {
        assertThat(texts("""
                select count(*) || ' ' || count(l.sent_on)
                    || ' ' || (select count(*) from audit_entry a where a.action = 'letter.sent')
                from grant_letter l""")).singleElement().isIn("5 0 0", "5 5 5");
    }

    /** The round has one of these numbers of reports, each about another initiative and with its task. */
    void theRoundBeganInWholeSteps(String... numbers) {
        assertThat(texts("""
                select count(*) || ' ' || count(distinct s.initiative_id)
                    || ' ' || (select count(*) from ACT_RU_TASK t where t.task_def_key_ = 'task_reportStatus')
                    || ' ' || (select count(*) from work_item w where w.kind = 'task_reportStatus')
                from status_report s join status_round r on r.id = s.round_id where r.phase is not null"""))
                .singleElement()
                .isIn(Stream.of(numbers)
                        .map(number -> number + (" " + number).repeat(3))
                        .toList());
    }

    /** Everybody was reminded, or nobody. */
    void allAreRemindedOnceOrNobody(int reports) {
        assertThat(texts("""
                select count(*) || ' ' || (select count(*) from audit_entry a where a.action = 'status.urged')
                from status_reminder m where m.kind = 'URGED'""")).singleElement().isIn("0 0", reports + " " + reports);
    }

    String narrative(String report) {
        return texts("select narrative from status_report where id = '" + report + "'")
                .get(0);
    }

    /** Whoever is told by mail with this subject is told once. */
    List<String> toldOf(String subject) {
        var told = texts("select recipient from mail where subject = '" + subject + "'");
        assertThat(told).doesNotHaveDuplicates();
        return told;
    }

    void everyMailWasWrittenOnce() {
        assertThat(texts("select recipient || ': ' || subject from mail")).doesNotHaveDuplicates();
    }

    /** A mail of which nobody heard how it was sent may come again, as the same mail. */
    void everyMailCameOnce(MimeMessage... received) {
        var came = new ArrayList<>(Arrays.stream(received).map(Books::id).toList());
        var sent = all("select id, state, attempts, heard from mail", rows -> {
            assertThat(rows.getString(2)).isEqualTo("SENT");
            return Collections.nCopies(rows.getInt(3) - rows.getInt(4) + 1, rows.getString(1));
        });
        sent.forEach(mail -> assertThat(came).contains(mail.get(0)));
        sent.stream().flatMap(List::stream).forEach(came::remove);
        assertThat(came).isEmpty();
    }

    private static String id(MimeMessage mail) {
        return MailServerForTests.read(mail, message -> message.getHeader("Message-ID")[0])
                .replaceAll("<|@.*", "");
    }

    private List<String> texts(String question) {
        return all(question, rows -> rows.getString(1));
    }

    private <T> List<T> all(String question, Row<T> row) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private interface Row<T> {

        T of(ResultSet rows) throws SQLException;
    }
}

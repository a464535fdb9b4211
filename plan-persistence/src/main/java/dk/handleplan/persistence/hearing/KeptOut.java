package dk.handleplan.persistence.hearing;

/** What a member says where the member is disqualified is nobody's to count or read. */
final class KeptOut {

    private KeptOut() {}

    /** Joins the disqualification {@code d} of what is said under this alias; whoever is heard has none. */
    static String join(String said) {
        return " left join Disqualification d on d.consultationId = " + said + ".consultationId and d.userId = " + said
                + ".authorId and d.initiativeId = " + said + ".initiativeId";
    }
}

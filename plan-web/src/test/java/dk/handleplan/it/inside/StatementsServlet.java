package dk.handleplan.it.inside;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Tells how many statements H2 has executed since the last call, those of the process engine's own jobs left out. */
@WebServlet("/statements")
public class StatementsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String EXECUTED = "select coalesce(sum(execution_count), 0)"
            + " from information_schema.query_statistics"
            + " where sql_statement not like '%ACT\\_%' and sql_statement not like '%QUERY\\_STATISTICS%'";

    @Resource(lookup = "java:app/jdbc/plan")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        run(statement -> {
            try (var counted = statement.executeQuery(EXECUTED)) {
                counted.next();
                response.getWriter().print(counted.getLong(1));
            }
            statement.execute("set query_statistics_max_entries 1000");
            statement.execute("set query_statistics false");
            statement.execute("set query_statistics true");
        });
    }

    /** Executes what is sent. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var script = request.getReader().lines().collect(Collectors.joining("\n"));
        run(statement -> statement.execute(script));
    }

    private void run(Work work) throws IOException, ServletException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private interface Work {

        void on(Statement statement) throws SQLException, IOException;
    }
}

package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.ResponseService;
import dk.handleplan.core.hearing.ResponseService.Receipt;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The receipt for a response that has come in. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    ResponseService responses;

    @Inject
    CurrentUser me;

    private UUID id;
    private Receipt receipt;

    public void read() {
        getReceipt();
    }

    public Receipt getReceipt() {
        if (receipt == null) {
            receipt = responses.receipt(me.user(), id);
        }
        return receipt;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the printed plan's cover shows besides title, municipality and month. */
@Embeddable
public class Cover {

    @Column(name = "cover_photo")
    private boolean photo;

    @Column(name = "cover_photo_year")
    private Integer photoYear;

    @Column(name = "cover_photo_credit", length = Text.TITLE)
    private String photoCredit;

    protected Cover() {}

    public Cover(boolean photo, Integer photoYear, String photoCredit) {
        this.photo = photo;
        this.photoYear = photoYear;
        this.photoCredit = Text.optional("photoCredit", photoCredit, Text.TITLE);
    }

    public boolean isPhoto() {
        return photo;
    }

    public Integer photoYear() {
        return photoYear;
    }

    public String photoCredit() {
        return photoCredit;
    }
}

package dk.handleplan.web.document;

import dk.handleplan.core.document.CoverPicture;
import dk.handleplan.core.document.CoverService;
import dk.handleplan.core.document.PictureReader;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.HandedIn;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;

/** The picture on the cover of a plan, at {@code /cover?year=2020}. */
@Named
@RequestScoped
public class CoverPage {

    @Inject
    CoverService covers;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private int year;
    private transient Part file;
    private String alt;
    private String credit;
    private CoverPicture picture;
    private boolean isLookedUp;

    /** Refuses who may not before anything of the page is written; the words of the picture that is there can be gone on with. */
    public void read() {
        if (getPicture() != null) {
            alt = picture.alt();
            credit = picture.credit().orElse(null);
        }
    }

    public void choose() {
        covers.choose(me.user(), year, handedIn(), alt, credit);
        pages.done(address(), "document.cover.chosen");
    }

    private Optional<byte[]> handedIn() {
        return file == null || file.getSize() == 0
                ? Optional.empty()
                : Optional.of(HandedIn.content(file, PictureReader.MOST_BYTES, "document.cover.noFile"));
    }

    public void remove() {
        covers.remove(me.user(), year);
        pages.done(address(), "document.cover.removed");
    }

    private String address() {
        return "/cover?year=" + year;
    }

    /** Null where the plan has none. */
    public CoverPicture getPicture() {
        if (!isLookedUp) {
            picture = covers.ofYear(me.user(), year).orElse(null);
            isLookedUp = true;
        }
        return picture;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }
}

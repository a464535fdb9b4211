package dk.handleplan.web.print;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * One tree of structure out of those of several parts. Each begins with the element of the document and that of its body; a section
 * that a page break has cut in two is one again.
 */
final class PdfTree {

    private static final int DOCUMENT_AND_BODY = 2;

    private final PDStructureTreeRoot root;
    private final COSArray parents;

    /** @param first the tree of the first part, which the others are added to */
    PdfTree(PDStructureTreeRoot first) {
        root = first;
        parents = parents(first);
    }

    /** @param continued how many sections of the part before go on at its beginning */
    void add(PdfPart part, int continued) {
        var next = root.getParentTreeNextKey();
        part.pages().forEach(page -> renumber(page, next));
        renumber(parents(part.tags()), next);
        root.setParentTreeNextKey(next + part.tags().getParentTreeNextKey());
        join(root.getCOSObject(), part.tags().getCOSObject(), DOCUMENT_AND_BODY + continued);
    }

    PDStructureTreeRoot root() {
        return root;
    }

    private static COSArray parents(PDStructureTreeRoot tags) {
        return tags.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
    }

    /** Whoever knows a page or a link asks by its number what it belongs to. */
    private static void renumber(PDPage page, int from) {
        shift(page.getCOSObject(), COSName.STRUCT_PARENTS, from);
        var notes = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (notes != null) {
            for (var i = 0; i < notes.size(); i++) {
                shift((COSDictionary) notes.getObject(i), COSName.STRUCT_PARENT, from);
            }
        }
    }

    private static void shift(COSDictionary holder, COSName name, int from) {
        holder.setInt(name, holder.getInt(name) + from);
    }

    private void renumber(COSArray added, int from) {
        for (var i = 0; i < added.size(); i += 2) {
            parents.add(COSInteger.get(from + added.getInt(i)));
            parents.add(added.get(i + 1));
        }
    }

    private static void join(COSDictionary before, COSDictionary after, int depth) {
        var kids = PdfTags.kids(after);
        if (depth > 0) {
            join(last(PdfTags.kids(before)), kids.get(0), depth - 1);
        }
        var there = several(before);
        kids.stream().skip(depth > 0 ? 1 : 0).forEach(kid -> {
            kid.setItem(COSName.P, before);
            there.add(kid);
        });
    }

    private static COSDictionary last(List<COSDictionary> kids) {
        return kids.get(kids.size() - 1);
    }

    private static COSArray several(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        var array = new COSArray();
        array.add(kids);
        element.setItem(COSName.K, array);
        return array;
    }
}

package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;

/** Folders one after another, none of them kept. */
public final class Folders implements Iterator<Folder> {

    private final FolderMaker maker;
    private final People people;
    private long number;

    public Folders(FolderMaker maker) {
        this.maker = maker;
        this.people = new People(maker.seed());
    }

    /** The organisations that the folders name. */
    public static List<ObjectNode> organisations() {
        return Directory.resources();
    }

    /** Until the synthetic birth numbers are used up, after some five million. */
    @Override
    public boolean hasNext() {
        return people.hasNext();
    }

    @Override
    public Folder next() {
        return maker.make(number++, people.next());
    }
}

package vn.namro.proving.evidencepreview;

/** A stretch of text of one look; the browser sets it as text, never as markup. */
record Piece(String text, boolean bold, boolean italic) {
}

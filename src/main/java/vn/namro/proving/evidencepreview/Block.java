package vn.namro.proving.evidencepreview;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A part of a page, from top to bottom.
 *
 * @param kind {@code paragraph}, {@code heading}, {@code table} or {@code image}
 * @param level of a heading, 1 to 6
 * @param rows of a table: cells with blocks of their own
 * @param image name of the picture inside the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Block(String kind, Integer level, List<Piece> pieces, List<List<List<Block>>> rows, String image) {

	static Block text(int level, List<Piece> pieces) {
		return new Block(level > 0 ? "heading" : "paragraph", level > 0 ? level : null, List.copyOf(pieces), null, null);
	}

	static Block plain(String text) {
		return text(0, List.of(new Piece(text, false, false)));
	}

	static Block table(List<List<List<Block>>> rows) {
		return new Block("table", null, null, rows, null);
	}

	static Block image(String name) {
		return new Block("image", null, null, null, name);
	}

}

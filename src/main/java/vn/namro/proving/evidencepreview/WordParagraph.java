package vn.namro.proving.evidencepreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph while it is read. */
final class WordParagraph {

	private final List<Piece> pieces = new ArrayList<>();

	private int level;

	private boolean listed;

	private boolean bold;

	private boolean italic;

	void level(int level) {
		this.level = level;
	}

	/** Its number is made by Word from rules that are not followed here; a dash stands for it. */
	void listed() {
		this.listed = true;
	}

	void plain() {
		this.bold = false;
		this.italic = false;
	}

	void bold(boolean bold) {
		this.bold = bold;
	}

	void italic(boolean italic) {
		this.italic = italic;
	}

	void add(String text) {
		if (this.listed && this.pieces.isEmpty()) {
			this.pieces.add(new Piece("– ", false, false));
		}
		Piece last = this.pieces.isEmpty() ? null : this.pieces.get(this.pieces.size() - 1);
		if (last != null && last.bold() == this.bold && last.italic() == this.italic) {
			this.pieces.set(this.pieces.size() - 1, new Piece(last.text() + text, this.bold, this.italic));
		}
		else {
			this.pieces.add(new Piece(text, this.bold, this.italic));
		}
	}

	/** What was read so far; the rest stands on the next page. */
	Optional<Block> cut() {
		Optional<Block> block = block();
		this.pieces.clear();
		this.listed = false;
		return block;
	}

	Optional<Block> block() {
		return this.pieces.stream().allMatch(piece -> piece.text().isBlank()) ? Optional.empty() : Optional.of(Block.text(this.level, this.pieces));
	}

}

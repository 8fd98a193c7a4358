package vn.namro.papers.document;

/** More papers are asked for at once than a node can make. */
class TooManyPapersException extends RuntimeException {

	TooManyPapersException() {
		super("Nhiều văn bản đang được làm cùng lúc; hãy thử lại sau ít phút.");
	}

}

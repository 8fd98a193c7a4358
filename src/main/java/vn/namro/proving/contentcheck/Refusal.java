package vn.namro.proving.contentcheck;

/** Why files are refused; the names are part of the interface of the upload. */
public enum Refusal {

	EMPTY(422, "tệp trống (0 byte). Hãy mở tệp gốc, lưu lại rồi tải lên."),
	KIND(415, "loại tệp này không được nhận. Hãy lưu thành PDF, Word (.docx), Excel (.xlsx), OpenDocument hoặc ảnh (.jpg, .png)."),
	ARCHIVE(415, "tệp nén (zip, rar, 7z…) không được nhận vì không trích dẫn được từng trang. Hãy giải nén rồi tải từng văn bản lên."),
	EXECUTABLE(415, "đây là tệp chương trình, không phải văn bản. Không mở tệp này nếu không biết rõ nguồn gốc."),
	MARKUP(415, "trang web (HTML, SVG, XML) không được nhận vì có thể chứa mã. Hãy in trang thành PDF rồi tải lên."),
	EXTENSION(422, "đuôi tệp không khớp với nội dung. Hãy mở tệp bằng phần mềm đã tạo ra nó, lưu lại đúng loại rồi tải lên."),
	MACRO(422, "tệp có macro. Hãy lưu lại thành loại không có macro (.docx, .xlsx) hoặc xuất ra PDF."),
	EXTERNAL(422, "tệp tự lấy nội dung từ máy khác khi mở (mẫu, khung hoặc đối tượng liên kết). Hãy xuất ra PDF rồi tải lên."),
	DDE(422, "tệp có trường DDE gọi chương trình khác khi mở. Hãy xóa trường đó hoặc xuất ra PDF."),
	ACTIVEX(422, "tệp có điều khiển ActiveX. Hãy xóa điều khiển hoặc xuất ra PDF."),
	EMBEDDED(422, "tệp có tệp khác đính bên trong. Hãy bỏ tệp đính kèm và tải tệp đó lên riêng."),
	ENCRYPTED(422, "tệp có mật khẩu hoặc bị khóa bảo mật nên không kiểm tra được. Hãy bỏ mật khẩu, lưu lại rồi tải lên."),
	BOMB(422, "tệp giải nén ra quá lớn so với kích thước thật. Hãy xuất ra PDF từ phần mềm gốc rồi tải lên."),
	DTD(422, "bên trong tệp có khai báo thực thể XML mà phần mềm văn phòng không tạo ra. Hãy mở tệp, lưu lại hoặc xuất ra PDF."),
	SCRIPT(422, "tệp PDF có mã JavaScript. Hãy in tệp ra PDF mới (Print to PDF) rồi tải lên."),
	ACTION(422, "tệp PDF tự mở chương trình, tệp khác hoặc gửi dữ liệu đi. Hãy in tệp ra PDF mới (Print to PDF) rồi tải lên."),
	MEDIA(422, "tệp PDF có phim, âm thanh hoặc mô hình 3D. Hãy in tệp ra PDF mới (Print to PDF) rồi tải lên."),
	POLYGLOT(422, "tệp mang hai loại nội dung chồng lên nhau. Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại."),
	CORRUPT(422, "tệp bị hỏng hoặc chưa tải xong. Hãy mở thử tệp gốc, lưu lại rồi tải lên."),
	PATH(422, "bên trong tệp có đường dẫn thoát ra ngoài thư mục giải nén. Hãy mở tệp, lưu lại hoặc xuất ra PDF."),
	PICTURE(422, "ảnh có kích thước quá lớn so với một trang văn bản. Hãy thu nhỏ ảnh hoặc quét lại ở 300 dpi."),
	SLOW(422, "kiểm tra tệp mất quá nhiều thời gian. Hãy xuất ra PDF đơn giản hơn hoặc chia nhỏ tệp."),
	INFECTED(422, "trình quét vi-rút báo tệp bị nhiễm. Hãy quét máy đã tạo tệp; tệp không được lưu.");

	private final int status;

	private final String message;

	Refusal(int status, String message) {
		this.status = status;
		this.message = message;
	}

	/** Gives up on the file; its name is added where it is known. */
	public RefusedFileException refuse() {
		return new RefusedFileException(this, this.message);
	}

	public String code() {
		return "evidence." + name().toLowerCase();
	}

	public int status() {
		return this.status;
	}

	public String message() {
		return this.message;
	}

}

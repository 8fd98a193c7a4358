/** Documents that prove results: taken in and checked, kept, cited, shown, judged for sufficiency, traced and handed over. */
package vn.namro.proving;

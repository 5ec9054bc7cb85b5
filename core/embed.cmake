# Writes a C++ file with the text of files in it: cmake -DROOT=resources -DFILES="a;b" -DOUT=x.cpp -P embed.cmake
set(entries "")
foreach(file IN LISTS FILES)
  file(READ "${ROOT}/${file}" text)
  string(APPEND entries "  if (path == \"${file}\")\n    return R\"embedded(${text})embedded\";\n")
endforeach()
file(WRITE "${OUT}" "#include \"base/embedded.h\"\n\nstd::string_view rw::embedded(std::string_view path) {\n${entries}  return {};\n}\n")

# Texts of core and ui. A language is a file routewright_<language>.ts beside this one; `ninja update_translations` brings
# all of them up to date. English holds plural forms only. The pseudo-locale `xx` is made from the sources and finds what nobody can translate.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

file(GLOB_RECURSE RW_TR_SOURCES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/core/*.h ${PROJECT_SOURCE_DIR}/core/*.cpp
     ${PROJECT_SOURCE_DIR}/ui/*.h ${PROJECT_SOURCE_DIR}/ui/*.cpp)
file(GLOB RW_LANGUAGES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/routewright_*.ts)
list(JOIN RW_TR_SOURCES "\n" RW_TR_LIST)
file(WRITE ${PROJECT_BINARY_DIR}/translations/sources.lst "${RW_TR_LIST}\n")
set(RW_LUPDATE $<TARGET_FILE:Qt6::lupdate> -silent -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=RW_TR
    @${PROJECT_BINARY_DIR}/translations/sources.lst -ts)

set(RW_OTHER_LANGUAGES ${RW_LANGUAGES})
list(FILTER RW_OTHER_LANGUAGES EXCLUDE REGEX "routewright_en\\.ts$")
add_custom_target(update_translations COMMAND ${RW_LUPDATE} ${PROJECT_SOURCE_DIR}/translations/routewright_en.ts -pluralonly)
if(RW_OTHER_LANGUAGES)
  add_custom_command(TARGET update_translations POST_BUILD COMMAND ${RW_LUPDATE} ${RW_OTHER_LANGUAGES})
endif()

# rw_add_translations(TARGET): every language, compiled and built into the target as :/translations/routewright_<language>.qm
function(rw_add_translations target)
  set(compiled "")
  set(dir ${CMAKE_CURRENT_BINARY_DIR}/${target}_translations)
  file(MAKE_DIRECTORY ${dir})
  foreach(ts ${RW_LANGUAGES})
    get_filename_component(name ${ts} NAME_WE)
    set(qm ${dir}/${name}.qm)
    add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts})
    list(APPEND compiled ${qm})
  endforeach()
  if(RW_TESTS)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    set(here ${PROJECT_SOURCE_DIR}/translations)
    add_custom_command(
      OUTPUT ${dir}/routewright_xx.qm
      COMMAND ${CMAKE_COMMAND} -E rm -f ${dir}/sources.ts
      COMMAND ${RW_LUPDATE} ${dir}/sources.ts
      COMMAND Python3::Interpreter ${here}/pseudo.py ${dir}/sources.ts ${dir}/routewright_xx.ts
      COMMAND Qt6::lrelease -silent ${dir}/routewright_xx.ts -qm ${dir}/routewright_xx.qm
      DEPENDS ${RW_TR_SOURCES} ${here}/pseudo.py VERBATIM)
    list(APPEND compiled ${dir}/routewright_xx.qm)
  endif()
  if(compiled)
    qt_add_resources(${target} ${target}_translations PREFIX "/translations" BASE ${dir} FILES ${compiled})
  endif()
endfunction()

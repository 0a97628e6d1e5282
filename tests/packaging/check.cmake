# SPDX-License-Identifier: GPL-3.0-or-later
# One check of the staged installation: cmake -D CHECK=desktop -D SOURCE=.. -D BUILD=.. -D STAGE=.. -P check.cmake
cmake_minimum_required(VERSION 3.25)
set(share ${STAGE}/usr/share)

# run(program arguments..): fails with what the program says; skips without the program.
function(run program)
  find_program(path_of_${program} ${program} PATHS /usr/lib/qt6/bin)
  if(NOT path_of_${program})
    message("skipped: there is no ${program} here")
    return()
  endif()
  execute_process(COMMAND ${path_of_${program}} ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${program} ${ARGN}\n${output}")
  endif()
  message("${output}")
endfunction()

# What only some runs need is in modules (core/base/latemodule.h): linked into the program, it would slow down every start.
function(check_linked program)
  find_program(path_of_readelf readelf REQUIRED)
  execute_process(COMMAND ${path_of_readelf} -d ${program} OUTPUT_VARIABLE needed COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "lib(Qt6Charts|Qt6PrintSupport|Qt6OpenGL|Qt6Svg|nlopt|qpdf|zip|xlsxwriter)[.]so" late "${needed}")
  if(late)
    message(FATAL_ERROR "${program} links ${late}, which belongs into a module")
  endif()
endfunction()

function(check_install)
  file(REMOVE_RECURSE ${STAGE})
  execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${STAGE}/usr OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  foreach(file bin/vekha bin/vekha-cli share/applications/org.vekha.Vekha.desktop share/metainfo/org.vekha.Vekha.metainfo.xml
               share/mime/packages/org.vekha.Vekha.xml share/icons/hicolor/scalable/apps/vekha.svg
               share/icons/hicolor/48x48/apps/vekha.png share/man/man1/vekha.1 share/man/man1/vekha-cli.1
               lib/vekha/vekha-charts.so lib/vekha/vekha-pdf.so lib/vekha/vekha-print.so
               lib/vekha/vekha-search.so lib/vekha/vekha-svg.so lib/vekha/vekha-workbooks.so)
    if(NOT EXISTS ${STAGE}/usr/${file})
      message(FATAL_ERROR "cmake --install did not put ${file} in its place")
    endif()
  endforeach()
  foreach(program vekha vekha-cli)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen ${STAGE}/usr/bin/${program} --version
                    OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
    message("${version}")
    check_linked(${STAGE}/usr/bin/${program})
  endforeach()
endfunction()

function(check_desktop)
  run(desktop-file-validate ${share}/applications/org.vekha.Vekha.desktop)
endfunction()

function(check_metainfo)
  run(appstreamcli validate --no-net ${share}/metainfo/org.vekha.Vekha.metainfo.xml)
endfunction()

# Files are known by their application id even under another name, so both places must say the same number.
function(check_mime)
  file(STRINGS ${SOURCE}/core/store/schema.h id_in_store REGEX "applicationId = 0x")
  file(STRINGS ${share}/mime/packages/org.vekha.Vekha.xml id_in_magic REGEX "offset=\"68\"")
  string(REGEX MATCH "0x[0-9A-Fa-f]+" id_in_store "${id_in_store}")
  string(REGEX MATCH "0x[0-9A-Fa-f]+" id_in_magic "${id_in_magic}")
  string(TOLOWER "${id_in_store}" id_in_store)
  if(NOT id_in_store OR NOT id_in_store STREQUAL id_in_magic)
    message(FATAL_ERROR "core/store writes application id ${id_in_store}, the file type looks for ${id_in_magic}")
  endif()
  run(xmllint --noout ${share}/mime/packages/org.vekha.Vekha.xml)
  run(update-mime-database ${share}/mime)
endfunction()

function(check_icons)
  run(xmllint --noout ${share}/icons/hicolor/scalable/apps/vekha.svg
      ${share}/icons/hicolor/scalable/mimetypes/application-x-vekha.svg)
endfunction()

cmake_language(CALL check_${CHECK})

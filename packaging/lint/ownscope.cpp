// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin for clang-tidy. Its checks walk our own declarations only: without it nine tenths of its time go into
// walking Qt's and the standard library's headers, whose findings it then throws away. (clangd runs the same checks in
// the same way.) And clazy's checks walk with them, in the same run: a file is parsed once. Wants ClazyPlugin.so loaded
// before it.
#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendPluginRegistry.h>
#include <clang/Frontend/MultiplexConsumer.h>
#include <clang/Lex/PreprocessorOptions.h>
#include <llvm/Support/ErrorHandling.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

class OwnDeclarations : public clang::ASTConsumer {
public:
    explicit OwnDeclarations(clang::SourceManager& sources)
        : m_sources(sources) {}

    bool HandleTopLevelDecl(clang::DeclGroupRef group) override {
        for (clang::Decl* declaration : group) {
            if (!m_sources.isInSystemHeader(m_sources.getExpansionLoc(declaration->getLocation()))) {
                m_own.push_back(declaration);
            }
        }
        return true;
    }
    // Called before clang-tidy's own consumer, which walks what is set here.
    void HandleTranslationUnit(clang::ASTContext& context) override { context.setTraversalScope(m_own); }

private:
    clang::SourceManager& m_sources;
    std::vector<clang::Decl*> m_own;
};

// Clazy leaves out what needs to see macros (signals, slots, emit) as soon as there is a precompiled header. Ours hold
// Qt's headers only, never a class of our own, so it may look. Of Qt's classes it then knows no signal:
// connect-non-signal and incorrect-emit would take each for none.
std::unique_ptr<clang::ASTConsumer> clazy(clang::CompilerInstance& compiler, llvm::StringRef file) {
    for (const auto& entry : clang::FrontendPluginRegistry::entries()) {
        if (entry.getName() == "clazy") {
            const std::unique_ptr<clang::PluginASTAction> action = entry.instantiate();
            std::string& header = compiler.getPreprocessorOpts().ImplicitPCHInclude;
            std::string kept = std::exchange(header, {});
            if (!action->ParseArgs(compiler, {"level1,no-connect-non-signal,no-incorrect-emit"})) {
                break;
            }
            std::unique_ptr<clang::ASTConsumer> consumer = action->CreateASTConsumer(compiler, file);
            header = std::move(kept);
            return consumer;
        }
    }
    llvm::report_fatal_error("clazy is not loaded");
}

class OwnScope : public clang::PluginASTAction {
protected:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler,
                                                          llvm::StringRef file) override {
        std::vector<std::unique_ptr<clang::ASTConsumer>> both;
        both.push_back(std::make_unique<OwnDeclarations>(compiler.getSourceManager()));
        both.push_back(clazy(compiler, file));
        return std::make_unique<clang::MultiplexConsumer>(std::move(both));
    }
    bool ParseArgs(const clang::CompilerInstance&, const std::vector<std::string>&) override { return true; }
    ActionType getActionType() override { return AddBeforeMainAction; }
};

const clang::FrontendPluginRegistry::Add<OwnScope> registration("own-scope",
                                                                "walk only declarations outside system headers");

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin for clang-tidy: its checks walk our own declarations only. Without it nine tenths of its time go into
// walking Qt's and the standard library's headers, whose findings it then throws away. (clangd runs the same checks in
// the same way.)
#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendPluginRegistry.h>
#include <memory>
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

class OwnScope : public clang::PluginASTAction {
protected:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
        return std::make_unique<OwnDeclarations>(compiler.getSourceManager());
    }
    bool ParseArgs(const clang::CompilerInstance&, const std::vector<std::string>&) override { return true; }
    ActionType getActionType() override { return AddBeforeMainAction; }
};

const clang::FrontendPluginRegistry::Add<OwnScope> registration("own-scope",
                                                                "walk only declarations outside system headers");

} // namespace

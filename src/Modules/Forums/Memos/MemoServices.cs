using Kumppani.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Forums.Memos;

/// <summary>What memos bring to the module.</summary>
internal static class MemoServices
{
    public static ModuleBuilder AddMemos(this ModuleBuilder module)
    {
        module.Services.AddScoped<MemoReader>();
        return module;
    }
}

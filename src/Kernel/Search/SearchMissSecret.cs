using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Search;

/// <summary>The key of the hashes of words that were not found: the database alone does not tell the words.</summary>
public sealed class SearchMissSecret(IServiceScopeFactory scopes, IDataProtectionProvider protection) : StoredSecret(scopes, protection, "search-miss-secret", "Kumppani.SearchMiss");

using System.Security.Cryptography;
using System.Text;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Kumppani.Accounts.Municipal;

/// <summary>Takes what a browser brings back from a municipality's service, and believes nothing of it before it is proven.</summary>
internal sealed class MunicipalReturn(AppDb db, ProviderBook providers, MunicipalTickets tickets, CodeExchange codes, TokenCheck tokens, MunicipalWay way, TimeProvider clock)
{
    private const int MostLetters = 4000;

    private static readonly string[] Read = ["state", "code", "iss", "error"];

    public async Task<Outcome<Returned>> TakeAsync(Guid signInId, IQueryCollection query, CancellationToken stop)
    {
        if (tickets.Way.Find() is not { } begun || begun.SignInId != signInId) return MunicipalProblems.BegunElsewhere;
        // Given twice, two readers could each believe another one.
        if (Read.Any(name => query.TryGetValue(name, out var values) && (values.Count > 1 || values.ToString().Length > MostLetters))) return MunicipalProblems.NotProven("answer");
        if (!Same(query["state"], begun.State)) return MunicipalProblems.BegunElsewhere;

        tickets.Way.Forget();
        if (!await UseAsync(begun.State, stop)) return MunicipalProblems.Used;
        // The issuer of the day she began: settings that have changed meanwhile begin anew.
        if (await db.MunicipalSignIns.AsNoTracking().FirstOrDefaultAsync(one => one.Id == signInId && one.IsOn && one.Issuer == begun.Issuer, stop) is not { } settings) return MunicipalProblems.Off;

        var found = await providers.FindAsync(settings.Issuer, stop);
        if (!found.IsDone) return MunicipalProblems.Away(found.Problem.Code);

        var provider = found.Value;
        var issuer = query["iss"].ToString();
        if ((query.ContainsKey("iss") || provider.NamesItself) && issuer != provider.Issuer) return MunicipalProblems.OtherIssuer;
        if (query.TryGetValue("error", out var error)) return Refusal(error);
        if (query["code"].ToString() is not { Length: > 0 } code) return MunicipalProblems.NotProven("code");

        var token = await codes.RedeemAsync(settings, provider, code, begun.Verifier, way.ReturnAddress(settings.Id), stop);
        if (!token.IsDone) return token.Problem;

        var proven = await tokens.CheckAsync(settings, provider, token.Value, begun.Nonce, stop);
        return proven.IsDone ? new Returned(settings, begun, proven.Value) : proven.Problem;
    }

    private static bool Same(StringValues given, string kept) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given.ToString()), Encoding.UTF8.GetBytes(kept));

    // Of the service's own words only those are repeated that the standards name: the rest could be anybody's.
    private static Problem Refusal(StringValues error) => error.ToString() switch
    {
        "access_denied" => MunicipalProblems.Cancelled,
        "login_required" or "interaction_required" or "consent_required" or "account_selection_required" or "invalid_request" or "unauthorized_client" or "invalid_scope"
            or "unsupported_response_type" or "server_error" or "temporarily_unavailable" => MunicipalProblems.RefusedThere(error.ToString()),
        _ => MunicipalProblems.RefusedThere("error"),
    };

    // By the database: of two that come with the same state, on whatever node, one goes on.
    private async Task<bool> UseAsync(string state, CancellationToken stop)
    {
        try
        {
            await db.DecideAsync(
                async () =>
                {
                    db.Add(new UsedReturn { StateHash = Secrets.Hash(state), EndsAt = clock.UtcNow() + MunicipalTickets.BegunFor });
                    await db.SaveChangesAsync(stop);
                    return Outcome.Done;
                },
                stop);
            return true;
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) is not null)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>What came back, proven.</summary>
    internal sealed record Returned(MunicipalSignIn Settings, MunicipalTickets.Begun Begun, ProvenAccount Account);
}
